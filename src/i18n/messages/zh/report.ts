import type { Messages } from "../shape.ts";
import { reportDerivation } from "./report-derivation.ts";
import { reportProgramme } from "./report-programme.ts";
import { reportRisks } from "./report-risks.ts";
import { reportRoadmap } from "./report-roadmap.ts";
import { reportVerdict } from "./report-verdict.ts";

export const report: Messages["report"] = {
  title: (venture) => `${venture}：评估报告`,
  reading: (venture, reader) => `${venture}：${reader && `${reader}的`}第二意见`,
  unnamed: "未命名项目",
  yes: "是",
  no: "否",
  notStated: "未填写",
  betweenSentences: "",
  betweenItems: "，",
  headings: {
    verdict: "结论",
    radar: "五个维度一览",
    dimensions: "分维度结果",
    gates: "必要条件",
    gaps: "主要差距",
    roadmap: "路线图",
    strengths: "强项",
    risks: "风险",
    firmness: "结论有多稳",
    regulation: "与你有关的法规",
    answers: "全部答案",
    derivation: "计算过程",
    method: "方法说明",
  },

  verdict: reportVerdict,

  radar: {
    claimed: "自评",
    adjusted: "有据",
    caption: "各维度得分（0到100）",
    alt: (parts) => `各维度雷达图，有据得分与区间：${parts}。`,
    part: (title, score, range) =>
      score === range ? `${title}${score}` : `${title}${score}（${range}）`,
  },

  dimensions: {
    intro: "各维度的贡献相加，等于封顶前区间的下限；全部作答后，就是有据得分。",
    caption: "各维度的权重、得分、区间和贡献",
    columns: {
      title: "维度",
      weight: "权重",
      claimed: "自评",
      adjusted: "有据",
      range: "区间",
      contribution: "贡献",
    },
    total: "合计",
    dropped: "本维度没有适用的指标，权重已分给其他维度。",
    held: (title, points, total) => `失分最多的是“${title}”：本维度丢的${total}分中占${points}分。`,
    heldAlone: (title, points) => `只在“${title}”上失分：丢了${points}分。`,
    open: (count, points) => `还有${count}项没有选定等级，涉及${points}分。`,
    complete: "没有短板：所有指标都达到5级，证据也是最强一级。",
  },

  gates: {
    intro: (failed, unresolved, passed) =>
      `未达到${failed}项，未作答${unresolved}项，已达到${passed}项。必要条件看等级本身；“还不知道”不算达到。`,
    none: "没有适用于本项目的必要条件。",
    states: { failed: "未达到", unresolved: "未作答", passed: "已达到", notEvaluated: "不适用" },
    blocked: ({ reason }) => `暂不放行：${reason}。`,
    limited: ({ score, cap, reason }) => `有据得分${score}，封顶为${cap}：${reason}。`,
    limitsRange: ({ score, cap, reason }) =>
      `${reason}。目前得分${score}，还在上限${cap}以下，但最高只能到${cap}。`,
    didNotBind: ({ score, cap, reason }) =>
      `${reason}。上限${cap}没有起作用：不设上限也只有${score}分。`,
    lowerLimit: ({ cap, reason }) => `${reason}。上限${cap}没有起作用：另有更低的上限。`,
    willLimit: ({ cap, reason }) => `得分最高只能到${cap}：${reason}。`,
    warned: ({ reason }) => `提醒：${reason}。不影响得分。`,
    openBlock: ({ title }) => `“${title}”尚未作答。若未达到，结果为暂不放行；作答之前不给档位。`,
    openCap: ({ title, cap }) => `“${title}”尚未作答。区间下限先按未达到处理，封顶为${cap}。`,
    openWarn: ({ title }) => `“${title}”尚未作答。未作答不算达到，因此不给档位。`,
    met: (needed, answered) => `要求${needed}；答案为${answered}。`,
    needsLevel: (level) => `${level}级及以上`,
    needsEvidence: (grade) => `证据不弱于“${grade}”`,
    and: "，且",
    answeredLevel: (level) => `${level}级`,
    answeredEvidence: (grade) => `证据为“${grade}”`,
    notEvaluated: "不适用于本项目，未作判定。",
  },

  gaps: {
    intro: (shown, total, points) =>
      shown === total
        ? `按还能提高的分数排列，共${points}分。`
        : `共${total}项，还能提高${points}分；以下是分数最多的${shown}项。`,
    parts: (levels, evidence) =>
      `其中${levels}分来自等级未到5级，${evidence}分只有自述、证据不足，暂不计入。`,
    evidenceOnly: "这些分数都只有自述、证据不足，暂不计入。",
    open: (count) => `另有${count}项没有选定等级，属于待答问题，不算差距，未列在此。`,
    limited: "只要必要条件还在封顶，这些分数就只能提高封顶前的得分。",
    empty: "没有差距：已作答的指标都达到5级，证据也是最强一级。",
    emptyUnanswered: "还没有任何指标选定等级，无法列出差距。",
    level: (level) => `${level}级`,
    sameLevel: (level) => `${level}级，补足证据`,
    evidence: (grade, title) => `证据${grade}级：${title}`,
    gain: (points, level, grade) => `到${level}级且证据为“${grade}”，提高${points}分`,
    keepsScore: (level, grade) =>
      `单这一步不加分：到${level}级但证据只是“${grade}”，计分不比现在高。它是再往上一级的必经之路`,
    days: (days) => `${days}人天`,
    daysUnknown: "取决于已有的材料",
    evidenceStep: (grade) => `等级已到，证据未到。请拿出“${grade}”一级的证据。`,
  },

  roadmap: reportRoadmap,

  firmness: {
    words: { firm: "结论稳固", likely: "大体稳定", borderline: "处在边缘" },
    sentence: (word, draws, share, band) =>
      `${word}：把权重和答案小幅变动后重算${draws / 10_000}万次，${share}落在“${band}”。`,
    range: (low, high) => `十次里有九次，得分在${low}到${high}之间。`,
    compare: (weights, answers) => `只变权重，得分上下浮动约${weights}；只变答案，约${answers}。`,
    evidenceFirst: "所以补证据比换一套权重更能把结论定下来。",
    weightsFirst: "所以在这里，怎么分配权重比答案有多牢靠影响更大。",
    open: "没有答案的问题，每次随机取五个等级之一。",
    table: { caption: "重算结果落在哪一档", band: "档", share: "占比" },
    tornado: {
      caption: "影响最大的指标：这一项低一级或高一级时的得分",
      title: "指标",
      low: "低一级",
      high: "高一级",
    },
    note: (draws, seed) =>
      `权重按量规规定的幅度变动；等级上下浮动一级，证据越强，变动的概率越小。共${draws / 10_000}万次，随机种子${seed}：答案相同，结果就相同。`,
  },

  risks: reportRisks,
  derivation: reportDerivation,

  regulation: {
    intro: (count: number) =>
      `按画像所填，有${count}条法规与这个项目有关。内容以各来源注明的核对日期为准，只作提示，不是法律意见。`,
    empty: "按画像所填，本量规收录的法规都不涉及这个项目。",
  },

  strengths: {
    intro: (count, shown, low, high) =>
      `有${count}项指标的有据得分单独看就能达到“${low}”或“${high}”${shown < count ? `，以下是贡献最大的${shown}项` : ""}。`,
    introOne: (high) => `以下指标的有据得分单独看就能达到“${high}”。`,
    empty: "还没有哪项同时做到等级高、证据强。早期项目大多如此，可从主要差距入手。",
  },

  answers: {
    level: (level) => `${level}级`,
    notApplicable: (reason) => `不适用：${reason}`,
    notAccepted: "此项不能选“不适用”，按未作答处理",
    offByProfile: "按项目画像不适用",
    unknown: "还不知道",
    unanswered: "未作答",
  },

  sheet: {
    caption: "答案与得分",
    columns: {
      kind: "行",
      dimension: "维度",
      id: "编号",
      title: "名称",
      weight: "权重%",
      state: "状态",
      level: "等级",
      grade: "证据等级",
      points: "得分",
      contribution: "贡献",
      note: "备注",
      links: "链接",
    },
    kinds: { summary: "汇总", dimension: "维度", criterion: "指标" },
    venture: "项目",
    date: "日期",
    rubric: "量规",
    band: "档位",
    low: "区间下限",
    high: "区间上限",
  },

  method: {
    formula:
      "每个等级对应一个分值，1级为0分，5级为100分。自评得分是这些分值的加权平均：先在维度内平均，再在维度之间平均。计算有据得分时，每项指标的分值先乘以证据等级对应的系数。",
    factors: (parts) => `证据系数：${parts}。`,
    factor: (grade, factor) => `${grade}${factor}`,
    levels:
      "选某一级，须同时做到它以下各级的全部内容；高一级的证明若离了低一级的内容就不可能存在，低一级视为已做到。",
    halves: "项目各部分情况不一（如不同国家、不同客户群）时，以今后12个月内要紧的较弱部分为准。",
    missing: (needed) =>
      `“未作答”和“还不知道”不加分也不扣分：不计入得分，只会拉宽区间。已作答的权重达到${needed}、且必要条件都有答案，才给档位。“还不知道”不算达到必要条件。`,
    notApplicable: "不适用的指标，权重分给同一维度的其他指标。",
    gates: "必要条件未达到时，会拦下结果、给得分封顶，或只作提醒。有几个上限时，以最低的为准。",
    rounding: "得分先四舍五入到一位小数，再定档位，因此印出的得分与档位总是一致。",
    bands: (parts) => `档位：${parts}。`,
    band: (title, min) => `${title}${min}分起`,
    rubric: (title, id, version, hash) => `${title}（${id}），${version}版。SHA-256：${hash}`,
    checked: (date) => `${date}核对`,
    checkedSingle: (date) => `仅一个来源，${date}核对`,
  },

  programme: reportProgramme,

  labels: {
    contents: "目录",
    page: "第{page}页，共{pages}页",
    today: "现状",
    next: "下一步",
    actions: "怎么做",
    proof: "拿什么证明",
    who: "谁来做",
    effort: "工作量",
    gain: "可提高",
    recoverable: "还能提高",
    traps: "常见误区",
    sources: "来源",
    bearsOn: "涉及指标",
    note: "备注",
    links: "链接",
    evidence: "证据",
    weight: "权重",
    contribution: "贡献",
    notShown: "本文件字体缺少以下字符，已用方框代替：{characters}",
    none: "无",
  },
};
