import type { Messages } from "../shape.ts";

export const cohort: Messages["cohort"] = {
  title: "申请者",
  compare: "对比申请者",
  log: "日志",
};
