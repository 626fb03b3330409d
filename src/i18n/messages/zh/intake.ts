import type { Messages } from "../shape.ts";

export const intake: Messages["intake"] = { title: "导入申请者" };
