import type { Messages } from "../shape.ts";

export const reportVerdict: Messages["report"]["verdict"] = {
  score: "有据得分",
  blocked: "暂不放行",
  notAssessable: "无法评估",
  between: (low, high) => `${low}至${high}`,
  nothingCounts: "没有可评分的内容：适用于本项目的指标都没有权重。",
  nothingAnswered: "还没有任何指标选定等级，暂时无法下结论。",
  blockedSentence: "有必要条件未达到。在补上之前，无论得多少分，都不给档位。",
  tooFewAnswers: (band, coverage, needed) =>
    `已作答的权重占${coverage}，不足${needed}，档位还不能最终确定：${band}。`,
  openGates: (band) => `有必要条件尚未作答，档位还不能最终确定：${band}。`,
  heldDown: (band, without) =>
    `单看答案可到“${without}”，因一项必要条件未达到，目前只能定为“${band}”。`,
  reasonGap: (title, points) => `失分最多的是“${title}”，丢了${points}分。`,
  reasonEvidence: (points) => `有${points}分只有自述、证据不足，暂不计入，比等级本身丢的分还多。`,
  reasonOpen: (count, points) => `还有${count}项指标没有选定等级，最多可使得分变动${points}分。`,
  reasonOpenGates: (titles) => `必要条件尚未作答：${titles}。`,
  reasonNothingCounts: "所有指标不是“不适用”，就是权重为0。",
  reasonNoGap: "所有指标都达到5级，证据也是最强一级。",
  fixFirst: (title, action) => `先解决“${title}”：${action}`,
  startWith: (title, action) => `从“${title}”做起：${action}`,
  proveFirst: (title, artefact) => `补证据提分最快。从“${title}”做起：${artefact}。`,
  answerFirst: (titles) => `先回答：${titles}。`,
  checkProfile: "请检查项目画像，以及标为“不适用”的答案。",
  keep: "保持证据更新。",
  facts: {
    final: { label: "得分", help: "有据得分受未达到的必要条件封顶之后的结果，0到100分。" },
    range: { label: "区间", help: "所有未答问题都答完之后，得分可能落到的范围。" },
    claimed: { label: "自评得分", help: "只看所选等级的得分，证据再弱也不打折。" },
    adjusted: {
      label: "封顶前的有据得分",
      help: "各项等级按证据强弱打折后的得分，尚未受必要条件封顶。",
    },
    coverage: { label: "覆盖率", help: "已选定等级的指标占多少权重。" },
    confidence: {
      label: "证据充分度",
      help: "已选等级背后的证据平均有多强；100%表示全部有合同或审计支撑。",
    },
    naShareByAnswer: { label: "自选不适用", help: "作答时标为“不适用”的权重占比。" },
    naShareByProfile: { label: "画像排除", help: "项目画像已排除、无须作答的权重占比。" },
    balanced: {
      label: "均衡得分",
      help: "各维度得分的加权几何平均；有一个维度明显偏弱时，会低于得分。",
    },
  },
  quick: (core, rest, range) =>
    `这是只答了${core}项核心指标的快速检查，其余${rest}项可使得分落在${range}之间的任何位置。`,
  canMove: (count, range) => `还有${count}项指标没有选定等级，答完后得分可能落在${range}。`,
  weakHidden: (balanced, score, title, points) =>
    `强项掩盖了弱项：均衡得分${balanced}，低于${score}；“${title}”只有${points}分。`,
  muchNotApplicable: (share, profile, answer) =>
    `有${share}的权重不适用（画像排除${profile}，自选不适用${answer}）。这个得分只宜与适用范围相近的项目比较。`,
  naNotAllowed: (title) => `“${title}”不能选“不适用”，按未作答处理。`,
  otherVersion: (answered, scored) => `作答时用的是量规${answered}版，本报告按${scored}版计分。`,
  sameVersionOtherText: "作答时所用的量规与本报告版本号相同，但内容不同。",
};
