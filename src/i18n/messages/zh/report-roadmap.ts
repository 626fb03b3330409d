import type { Messages } from "../shape.ts";

export const reportRoadmap: Messages["report"]["roadmap"] = {
  intro: (band, points, steps, days) =>
    `用最少的工作量${band === "" ? "补齐全部必要条件" : `补齐全部必要条件，并把区间下限提到“${band}”（${points}分）`}：共${steps}项提升，${days}人天。在所有可提升的等级中精确求解。`,
  topBand: "区间下限已在最高一档，必要条件也都已达到。",
  openFirst: (titles) => `先回答还没有答案的必要条件，才能排计划：${titles}。`,
  outOfReach: (band) =>
    `按现有答案，怎样提升都到不了${band === "" ? "全部必要条件" : `“${band}”`}。先回答未答的问题，或为已有等级补上更强的证据。`,
  outOfReachByChoice: (band) =>
    `留下不动的指标太多，怎样提升都到不了${band === "" ? "全部必要条件" : `“${band}”`}。请放开其中几项。`,
  inBand: (band) => `区间下限已在“${band}”或更高一档，必要条件也都已达到。`,
  introDays: (days, steps, points, after, left) =>
    `${days}人天之内收效最大的安排：共${steps}项提升，加${points}分，区间下限到${after}。${left === 0 ? "" : `仍有${left}项必要条件没有补齐，封顶还在。`}在所有可提升的等级中精确求解。`,
  noRaise: (days) => `${days}人天之内没有能加分的提升。`,
  pinsTooLong: (days, needed) =>
    `指定要做的提升至少要${needed}人天，${days}人天做不完。请加天数，或取消几项指定。`,
  pinsOut: "指定要做的提升里，有的已被留下不动。请取消其中一个。",
  pinned: (titles) => `按你的选择，一定要做：${titles}。`,
  forbidden: (titles) => `按你的选择，保持不动：${titles}。`,
  must: "必要条件",
  proof: (artefact, evidence) => `凭证：${artefact}（${evidence}）`,
  period: (from, to) => (from === to ? from : `${from}至${to}`),
  gain: (points, after) => `加${points}分，之后${after}分`,
  total: (days, date) => `共${days}人天，一个人每周干五天，到${date}做完。`,
  open: (count) => `另有${count}项没有等级，不在计划内；先把它们答上，可能最省力。`,
  note: "这是计划，不是预测：工作量是量规的估计，所列证据真正拿到，分数才会提高。",
};
