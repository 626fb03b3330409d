import type { Messages } from "../shape.ts";

export const panel: Messages["panel"] = { title: "评审", reading: "待读申请" };
