import type { Messages } from "../shape.ts";

export const profile: Messages["profile"] = {
  title: "项目画像",
  intro:
    "先填几项基本情况，用来确定哪些指标适用于你。随时可以改，已有答案不会丢。所有内容只留在本机。",
  venture: "项目",
  name: "项目名称",
  nameHelp: "会印在报告上。",
  oneLiner: "一句话介绍",
  oneLinerHelp: "写清给谁用、做什么，例如“帮医院医生起草出院小结”。",
  essentials: "决定适用指标的问题",
  description: "补充描述",
  descriptionHint: "会印在报告上，不影响得分。",
  yes: "是",
  no: "否",
  why: "为什么问，怎么选",
  clear: "清除",
  clearQuestion: (question) => `清除：${question}`,
  numberWrong: (least) => `请填不小于${least}的整数。目前仍按上一次的有效数字处理。`,

  result: "适用的指标",
  applies: (on, all) => `${all}项指标中，有${on}项适用于你`,
  ofDimension: (on, all) => (on === all ? `全部${all}项` : `${all}项中的${on}项`),
  loses: (parts) => `按画像不问的：${parts}。`,
  losesPart: (dimension, count) => `${dimension}${count}项`,
  losesNone: "没有排除任何指标。",

  missing: (count) => `还有${count}个决定性问题没填`,
  missingHint: "不填也可以继续。没填的内容不会排除任何指标，只是可能要多答几题。",
  complete: "决定性问题都已填好。",
  length: "答多少",
  lengths: { quick: "快速检查", full: "完整评估" },
  lengthFacts: (count, minutes) => `${count}项指标，约${minutes}分钟`,
  lengthHint: "快速检查只问核心指标，其余指标还能让得分变动多少，看区间。答案通用，随时可以换。",
  start: (dimension) => `从“${dimension}”开始`,
};
