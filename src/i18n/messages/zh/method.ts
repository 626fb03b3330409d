import type { Messages } from "../shape.ts";

export const method: Messages["method"] = {
  title: "得分怎么算",
  lead: "每个数字都由你的答案和下面的量规按固定算法得出。答案相同，在任何设备、任何文件里得分都相同。",
  contents: "本页内容",
  loading: "正在载入量规",
  failed: "量规没有载入成功。请检查网络后重试。",
  retry: "重试",
  rubricChoice: "量规",

  points: {
    heading: "从答案到分值",
    levels:
      "每项指标有五个等级，每级用一句看得见、查得到的话说明。1级为0分，5级为100分，中间各级等距，量规另有规定的除外。选某一级，须同时做到它以下各级的全部内容；高一级的证明若离了低一级的内容就不可能存在，低一级视为已做到。",
    evidence: "等级背后的证据也分级，每级对应一个系数。没有选证据等级的，按最弱一级计。",
    claimed: "自评分值 = 等级分值",
    backed: "有据分值 = 证据系数 × 等级分值",
    caption: "证据等级及系数",
    grade: "等级",
    title: "证据",
    factor: "系数",
  },

  weights: {
    heading: "从分值到得分",
    intro: "分值按权重平均，先在维度内，再在维度之间。只有选定了等级的指标才计入。",
    dimension: "维度得分 = Σ（权重 × 分值）÷ Σ 权重",
    total: "得分 = Σ（维度权重 × 维度得分）÷ Σ 维度权重",
    both: "用自评分值算出的是自评得分，用有据分值算出的是有据得分；档位由有据得分决定。",
    caption: "各维度及权重",
    column: { title: "维度", criteria: "指标数", share: "权重" },
    criteriaOf: (title, count) => `${title}：${count}项指标的权重`,
    criterion: "指标",
    within: "占本维度",
    whole: "占总体",
    allApply: "以上比例以全部指标都适用为前提。",
  },

  missing: {
    heading: "没有作答与不适用",
    open: (needed) =>
      `“未作答”和“还不知道”不加分也不扣分：不计入得分，只会拉宽区间。覆盖率是已选定等级的权重占比，达到${needed}才给档位。`,
    low: "区间下限 = Σ（占总体的比例 × 有据分值）",
    high: "区间上限 = 区间下限 + 100 ×（1 − 覆盖率）",
    na: "不适用的指标不计分，权重分给同一维度的其他指标。是否适用由项目画像决定。",
    naCount: (allowed, total) =>
      `${total}项指标中，另有${allowed}项可以自己选“不适用”，但要写明理由。`,
    naNone: "在这份量规中，不能自己选“不适用”。",
    naWarning: (share) => `不适用的权重达到${share}时，报告会提醒不宜横向比较。`,
    balance: (points) =>
      `各维度得分的加权几何平均比得分低${points}分及以上时，报告会指出强项掩盖了弱项。`,
  },

  gates: {
    heading: "必要条件",
    intro:
      "必要条件看等级本身，与证据系数无关。“还不知道”不算达到；适用的必要条件没有全部作答，就不给档位。有几个上限时，以最低的为准。",
    count: (gates, criteria) => `共${gates}条，分布在${criteria}项指标上。`,
    cap: (cap) => `得分最高到${cap}`,
    block: "暂不放行：不给档位",
    warn: "只作提醒，得分不变",
    needs: (list) => `要求${list}`,
    level: (level) => `${level}级及以上`,
    evidence: (grade) => `证据不弱于“${grade}”`,
    when: (facts) => `仅适用于：${facts}`,
    always: "适用这项指标的项目都要满足",
    and: "，且",
    or: "，或",
    not: (facts) => `不是：${facts}`,
    group: (facts) => `（${facts}）`,
    fact: (question, answer) => `${question}为“${answer}”`,
    atLeast: (answer) => `${answer}及以后`,
    yes: "是",
    no: "否",
  },

  bands: {
    heading: "档位",
    intro: "得分先四舍五入到一位小数，再定档位，因此两者总是一致。",
    from: (points) => `${points}分起`,
  },

  limits: {
    heading: "它不是什么",
    items: [
      "不是法律意见。法律维度只提供信息，决定请以官方文本和律师意见为准。",
      "不是大模型打分。评分过程没有任何模型参与。",
      "不是相互比较。你的得分与其他项目无关。",
      "不是在线服务。你填写的内容不会被发送、统计或分享。",
    ],
  },

  rubric: {
    heading: "所用量规",
    title: "名称",
    id: "编号",
    version: "版本",
    size: "规模",
    sizeText: (criteria, dimensions, sources) =>
      `${dimensions}个维度，${criteria}项指标，${sources}条来源`,
    hash: "SHA-256",
    hashHint: "这串字符唯一对应这份量规的全文。报告上的这串字符相同，就是用同一份量规计的分。",
  },

  sources: {
    heading: "来源",
    intro: "指标和改进指引所依据的事实，以及各自的核实日期。来源不足以支持明确结论的，只列标题。",
    several: "用于多个维度",
    background: "背景资料",
    count: (count) => `${count}条来源`,
  },
};
