import type { Messages } from "../shape.ts";

export const workbook: Messages["workbook"] = {
  sheets: {
    summary: "汇总",
    dimensions: "维度",
    criteria: "指标",
    gaps: "差距",
    roadmap: "路线图",
    sources: "来源",
  },
  columns: {
    item: "条目",
    value: "内容",
    meaning: "含义",
    heldBack: "主要短板",
    question: "问题",
    evidence: "证据",
    levelNow: "当前等级",
    levelNext: "下一等级",
    anchorNext: "下一等级的要求",
    days: "人天",
    order: "序号",
    period: "时间",
    after: "完成后得分",
    publisher: "发布方",
    published: "发布日期",
    checked: "核对日期",
    address: "网址",
    fact: "要点",
  },
  cut: "……（此处截断：单元格最多32767个字符）",
  cutRows: (rows) => `这张表到这里为止，已满${rows.toLocaleString("en")}行；CSV文件里是完整的。`,
};
