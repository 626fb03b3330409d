import type { Messages } from "../shape.ts";

export const outputs: Messages["outputs"] = { title: "文件" };
