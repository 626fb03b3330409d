import type { Messages } from "../shape.ts";

export const derivation: Messages["derivation"] = {
  how: (what, figure) => `${what}${figure}：看它怎么算出来`,
  contents: "分组",
  filter: "显示",
  all: "全部",
  whole: "只看总体",
  count: (count) => `${count}行`,
  shown: (count) => `共显示${count}行`,
  line: (label) => `这一行的链接：${label}`,
  unknownLine: "这份报告里没有这一行，它可能属于答案修改之前的报告。",
};
