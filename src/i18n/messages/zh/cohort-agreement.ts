import type { Messages } from "../shape.ts";

export const cohortAgreement: Messages["cohortReport"]["agreement"] = {
  none: "还没有评审人给出评审，所以无从衡量一致程度。",
  oneReader: "没有申请者由两位评审人读过，所以无从衡量一致程度。",
  verdicts: {
    firm: "可靠，可以作为依据",
    tentative: "暂可参考，须谨慎",
    unreliable: "太低，不能作为依据",
    tooFew: "不足10个申请者，不作判断",
    noPairs: "没有人被读过两次",
    noVariation: "所有人得到的都一样",
  },
  totals: (alpha, interval, n, verdict) =>
    `评审人的分数：α系数${alpha}${interval === "" ? "" : `（${interval}）`}，依据${n}个由两人以上读过的申请者。${verdict}。`,
  icc: (one, mean, reviewers, n) =>
    `${reviewers}位评审人都读过的${n}个申请者里，组内相关系数在单个评审人为${one}，在他们的平均值为${mean}。`,
  noIcc: "没有两位评审人共同读过十个申请者，所以不给出组内相关系数：依据太少，说明不了什么。",
  needed: (count) => `要让平均值的信度达到0.7，每个申请者需要${count}位评审人。`,
  corrections: {
    notNeeded: (share) => `分数的差异里，有${share}来自评审人的宽严，不必扣除。`,
    doubtful: (share) =>
      share === ""
        ? "在这里扣除宽严差异并不可靠：有的评审人评审太少，或者评审人之间几乎没有重叠。"
        : `分数的差异里，有${share}来自评审人的宽严，但扣除并不可靠：有的评审人评审太少，或者评审人之间几乎没有重叠。`,
    useful: (share) =>
      share === ""
        ? "在这里扣除宽严差异可能有帮助。"
        : `分数的差异里，有${share}来自评审人的宽严，扣除之后的排名更公平。`,
  },
  self: (points, gap, n) =>
    `在${n}个申请者里，项目给自己的分数平均比评审团${gap < 0 ? "低" : "高"}${points}分。`,
  whole: {
    alphaTotal: "分数的α系数",
    icc21: "组内相关系数（单个评审人）",
    icc2k: "组内相关系数（评审人的平均值）",
    kendallW: "肯德尔W系数",
    selfRho: "自评与评审团的等级相关",
    selfGap: "自评减评审团（平均分差）",
    biasShare: "宽严在差异中的占比",
  },
  caption: "各指标的一致程度（克里彭多夫α系数，按等级）",
  columns: {
    title: "指标",
    count: "n",
    alpha: "α系数",
    range: "95%区间",
    words: "说明",
  },
  reviewersCaption: "评审人",
};
