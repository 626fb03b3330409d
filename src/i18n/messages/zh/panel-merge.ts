import type { Messages } from "../shape.ts";

export const panelMerge: Messages["panel"]["merge"] = {
  heading: "收入之前先看一看",
  intro: "文件里有这些内容。在你确认收入之前，什么都不会保存。",
  loading: "正在读取文件",
  file: "文件",
  from: "评审人",
  fromHint: "姓名写法与评审团里的不同时，请在这里改正。",
  fromOf: (file) => `${file}是谁的评审？`,
  counts: (taken, open, refused, same) =>
    [
      `可收入${taken}份`,
      open > 0 ? `待你选择${open}份` : "",
      refused > 0 ? `不能收入${refused}份` : "",
      same > 0 ? `已有${same}份` : "",
    ]
      .filter(Boolean)
      .join("，"),
  states: {
    new: "新的评审",
    updated: "已有评审的更新版本，将取代原来的",
    same: "已有，没有变化",
    sameReviewer: "同一评审人已有另一份评审",
    older: "已有评审的较早版本",
    otherEdition: "所用量规的文字不同，个别等级描述可能有出入",
    conflict: "这位评审人须回避这个申请者",
    unknownApplicant: "申请者不在这期招募里",
    otherProgramme: "属于另一期招募",
    otherRubric: "用的是另一份量规",
    unfit: "含有量规里没有的答案",
    unnamed: "没有署名，请在上面填写是谁的评审",
  },
  levels: (levels) => `${levels}项等级`,
  recused: "回避",
  here: (levels, day) => `已有：${levels}，${day}`,
  inFile: (levels, day) => `文件：${levels}，${day}`,
  choiceOf: (reviewer, applicant) => `${reviewer}评${applicant}`,
  choices: {
    keep: "不收入",
    take: "收入",
    both: "两份都算",
    keepHere: "保留已有的",
    takeFile: "采用文件里的",
  },
  unnamedReader: "未署名",
  unknown: "未知的申请者",
  apply: (count) => `收入${count}份评审`,
  nothing: "没有可收入的内容。",
  discard: "先不收入",
  done: (count) => `已收入${count}份评审。`,
  taken: "可直接收入的评审",
  more: (count) => `另有${count}份`,
};
