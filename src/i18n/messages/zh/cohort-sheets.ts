import type { Messages } from "../shape.ts";

type Words = Pick<
  Messages["cohortReport"],
  | "sheets"
  | "columns"
  | "self"
  | "betweenNotes"
  | "zones"
  | "statuses"
  | "verdicts"
  | "states"
  | "events"
>;

export const cohortSheets: Words = {
  sheets: {
    ranking: "排名",
    scoresLong: "逐条评分",
    scoresMatrix: "按指标评分",
    reviewers: "评审人",
    agreement: "一致程度",
    log: "日志",
  },
  columns: {
    rank: "名次",
    rankLow: "名次从",
    rankHigh: "名次到",
    zone: "分区",
    applicantId: "申请者编号",
    name: "名称",
    band: "档位",
    score: "得分",
    scoreLow: "得分从",
    scoreHigh: "得分到",
    claimed: "自评得分",
    coverage: "覆盖率",
    naShare: "不适用占比",
    gatesFailed: "未达到的必要条件",
    gatesUnresolved: "未作答的必要条件",
    reviewers: "评审人数",
    spread: "分歧",
    moved: "扣除宽严差异后的变动",
    movedBy: "评审人偏宽+偏严−",
    decision: "决定",
    note: "备注",
    reviewer: "评审人",
    criterion: "指标",
    title: "指标名称",
    level: "等级",
    grade: "证据等级",
    state: "回答状态",
    time: "时间（UTC）",
    rubricHash: "量规哈希",
    seq: "序号",
    by: "操作人",
    what: "事项",
    from: "原来",
    to: "现在",
    readings: "评审数",
    recused: "利益冲突",
    champions: "力荐",
    mean: "平均分",
    deviation: "标准差",
    offset: "偏宽+偏严−",
    component: "组",
    count: "n",
    value: "值",
    low: "下限",
    high: "上限",
    assigned: "分配数",
    words: "说明",
  },
  self: "自评",
  betweenNotes: "；",
  zones: { in: "稳入", grey: "待定", out: "难入" },
  statuses: {
    ranked: "有名次",
    blocked: "暂不放行",
    insufficient: "作答不足",
    notAssessable: "无法评估",
  },
  verdicts: { accept: "录取", waitlist: "候补", reject: "不录取" },
  states: { level: "等级", notApplicable: "不适用", unknown: "暂不清楚", unanswered: "未作答" },
  events: {
    created: "新建招募",
    settings: "改动设置",
    imported: "导入申请者",
    applicantChanged: "申请者有改动",
    applicantRemoved: "移除申请者",
    reviewAdded: "收到评审",
    reviewReplaced: "更新评审",
    reviewRemoved: "移除评审",
    assigned: "分配",
    pending: "拟定决定",
    applied: "决定生效",
    reason: "改动理由",
    undone: "撤销",
    letter: "保存反馈信",
  },
};
