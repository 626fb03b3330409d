import type { Messages } from "../shape.ts";
import { cohortAgreement } from "./cohort-agreement.ts";
import { cohortSheets } from "./cohort-sheets.ts";
import { letter } from "./letter.ts";

export const cohortReport: Messages["cohortReport"] = {
  ...cohortSheets,
  letter,
  title: (name) => `招募报告：${name}`,
  unnamed: "未命名招募",
  blindName: (number) => `申请者${number}`,
  yes: "是",
  no: "否",
  zoned: (zone, count) => `${zone} · ${count}个`,
  more: (count) => `另有${count}个`,
  headings: {
    summary: "概要",
    ranking: "排名",
    zones: "三个分区",
    unranked: "没有名次的申请者",
    distribution: "得分分布",
    dimensions: "各维度",
    gates: "最常未达到的必要条件",
    agreement: "评审人有多一致",
    decisions: "决定",
    log: "最近的改动",
    method: "方法",
  },
  summary: {
    empty: "还没有申请者，所以没有可排的名次。",
    sentence: ({ places, ranked, safe, grey }) =>
      `${places}个名额，${ranked}个申请者有名次：其中${safe}个在权重和回答稍有变动时仍保有名额，${grey}个离入围线很近，值得再看一遍。`,
    bySelf: "按项目自己的回答排名，证据不足的打折计算。",
    byPanel: "按各评审人所给分数的平均值排名，不作调整。",
    byAdjusted: "按评审人的分数排名，并扣除了各人的宽严差异。",
    noDraws: "没有名次区间和分区：有两份评审以上的申请者太少，看不出评审人之间相差多大。",
    fewRanked: (ranked, places) =>
      `只有${ranked}个申请者有名次，名额却有${places}个：这个次序还不能用来取舍。`,
  },
  facts: {
    applicants: { label: "申请者", help: "收到的全部申请。" },
    places: { label: "名额", help: "这期招募要给出的数量。" },
    ranked: { label: "有名次", help: "回答得够多，也没有必要条件使其暂不放行。" },
    in: { label: "稳入", help: "在90%以上的抽样里都在名额之内。" },
    grey: { label: "待定", help: "在10%到90%的抽样里在名额之内。" },
    out: { label: "难入", help: "至多在10%的抽样里在名额之内。" },
    blocked: { label: "暂不放行", help: "有一项必要条件没有达到。" },
    insufficient: { label: "作答不足", help: "低于取得名次所需的最低覆盖率。" },
    median: { label: "得分中位数", help: "有名次的申请者里，一半的得分不低于它。" },
    coverage: { label: "覆盖率", help: "已给出等级的权重占比，取平均值。" },
    reviews: { label: "评审", help: "评审团给出的评审份数。" },
    reviewers: { label: "评审人", help: "给出过评审的人数。" },
  },
  ranks: {
    intro:
      "得分相同，名次并列：1、2、2、4。名次区间的意思是：把权重和回答略作变动，十次里有九次名次落在这里。",
    close: "≈",
    pairs: (close, pairs) =>
      `${pairs}对相邻的申请者里，有${close}对分不出高下；名称后面的“≈”表示它与下一名分不出高下。`,
    lineOpen: (last, first) =>
      `入围线落在“${last}”和“${first}”之间，而这两个分不出高下。请用名次以外的理由取舍。`,
    lineClear: (last, first) => `入围线落在“${last}”和“${first}”之间，这两个分得出高下。`,
    cut: (shown, all) => `这里列出前${shown}个，共${all}个；电子表格里有全部。`,
    none: "还没有申请者能排出名次。",
    caption: "按名次排列的申请者",
    plausible: "名次区间",
    scoreRange: "得分区间",
  },
  zonesIntro: (places) =>
    `每次把权重和回答略作变动，看一个申请者能否得到${places}个名额之一；这样反复试了很多次。`,
  zoneMeanings: {
    in: "在90%以上的抽样里都在名额之内。",
    grey: "有些抽样里在名额之内，有些不在：请在这里再看一遍。",
    out: "至多在10%的抽样里在名额之内。",
  },
  unranked: {
    none: "每个申请者都有名次。",
    intro: (count) => `有${count}个申请者不在排名之内，它们的得分不与其他申请者比较。`,
    openMustHave: "有必要条件没有回答",
    noPanel: "还没有评审",
    caption: "没有名次的申请者",
  },
  distribution: {
    intro: (count) => `${count}个有名次的申请者的得分；竖线是各档位的起点。`,
    none: "还没有申请者有可以展示的得分。",
    alt: (bins) =>
      `柱形图：${bins.map(({ from, to, count }) => `${from}到${to}分有${count}个`).join("，")}。`,
  },
  spreads: {
    intro:
      "从最低的申请者到最高的申请者；条形是中间的一半，里面的竖线是中位数。在这个维度有得分的申请者都算在内，不论有没有名次。",
    caption: "各维度的有据得分（0到100）",
    columns: {
      title: "维度",
      count: "申请者",
      min: "最低",
      lowerQuartile: "下四分位",
      median: "中位数",
      upperQuartile: "上四分位",
      max: "最高",
    },
  },
  gates: {
    none: "没有申请者未达到必要条件，也没有未作答的必要条件。",
    intro: "每项必要条件有多少申请者没有达到，有多少还没有回答。",
    caption: "按未达到的申请者数量排列的必要条件",
    columns: { title: "必要条件", failed: "未达到", share: "占比", open: "未作答" },
  },
  agreement: cohortAgreement,
  decisions: {
    none: "还没有生效的决定。",
    count: (verdict, count) => `${verdict}${count}个`,
    counts: (items) => `已生效：${items.join("，")}。`,
    pending: (count) => `另有${count}项决定待生效，生效之前不计入任何地方。`,
    tie: "并列规则：得分相同，名次并列；其中谁得到名额，由人决定并写明理由。",
    caption: "已生效的决定",
  },
  log: {
    none: "还没有记录。",
    intro: (shown, all) =>
      shown === all
        ? `全部${all}项改动，最近的在前。时间为UTC。`
        : `最近${shown}项改动，共${all}项；电子表格里有全部。时间为UTC。`,
    caption: "改动",
    about: "申请者",
  },
  method: {
    weight: (title, weight) => `${title}${weight}`,
    band: (title, from) => `${title}${from}分起`,
    between: "、",
    atLeast: (share) => `至少${share}`,
    paragraphs: [
      "所有申请者都按同一份量规、同一套招募设置评分。等级按证据的分量计算；必要条件未达到，会给得分封顶或使其暂不放行。没有回答不等于零分，只会让区间变宽。",
      "名次区间来自随机抽样：权重略有变动，每项回答可能差一个等级，证据越弱越容易变。种子相同，区间就相同，所以结果文件可以重新计算。",
    ],
    caption: "这次排名的设置",
    columns: { setting: "设置", value: "值" },
    rows: {
      rubric: "量规",
      hash: "量规哈希",
      basis: "排名依据",
      adjusted: "扣除宽严差异",
      places: "名额",
      draws: "抽样次数",
      seed: "种子",
      weights: "维度权重",
      own: "自定权重",
      gatesOff: "关闭的必要条件",
      bands: "档位",
    },
    disclaimer: "这反映的是对照这份量规的准备程度，不预测成败。",
  },
  bases: { self: "自评", panel: "评审团" },
  harshness: {
    noReviews: "没有扣除宽严差异：还没有评审。",
    fewReviews: "没有扣除宽严差异：只有一位评审人。",
    notConnected: "没有扣除宽严差异：几组评审人没有读过共同的申请者，谁更严无从得知。",
  },
  labels: {
    page: "{page} / {pages}",
    notShown: "这里的字体没有这些字符，用方框代替：{characters}",
  },
};
