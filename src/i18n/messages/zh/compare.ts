import type { Messages } from "../shape.ts";

export const compare: Messages["compare"] = {
  title: (venture) => `${venture}：快照与变化`,
  loading: "正在为快照计分",
  now: "现在",

  freeze: {
    heading: "定格今天",
    what: "快照会原样保留此刻的答案、画像和量规版本。之后尽管改动，这里会告诉你改动带来了什么。",
    label: "名称",
    hint: (date) => `不填就用日期：${date}。`,
    button: "定格为快照",
    done: (label) => `已定格“${label}”。`,
    full: (limit) => `每份评估最多存${limit}份快照，现已存满。删掉一份才能再定格。`,
  },

  timeline: {
    heading: "时间线",
    caption: "每份快照和现在，各按作答时的量规版本计分",
    number: "序号",
    when: "日期",
    label: "名称",
    score: "得分",
    range: "区间",
    band: "档位",
    rubric: "量规",
    actions: "操作",
    alt: (parts) => `得分与区间随时间的变化：${parts}。`,
    part: (label, score, range) =>
      score === range ? `${label}${score}` : `${label}${score}（${range}）`,
    rename: "改名",
    renameOf: (label) => `给“${label}”改名`,
    newLabel: "新名称",
    save: "保存名称",
    remove: "删除",
    removeOf: (label) => `删除“${label}”`,
    removed: (label) => `已删除“${label}”。`,
    compare: "与现在对比",
    compareOf: (label) => `“${label}”与现在对比`,
  },

  choose: {
    heading: "选两份对比",
    back: "回到快照",
    button: "对比",
    from: "之前",
    to: "之后",
    swap: "互换",
    none: "先定格一份快照。之后改动任何答案，这里都会把得分的变化按原因拆开。",
    gone: "这两份无法对比：选了同一份，或有一份已不存在。请重新选择。",
    markdown: "下载为Markdown",
    failed: "文件没有生成成功。请重新载入页面后再试。",
  },

  rubric: {
    version: (version) => `${version}版`,
    otherText: (version) =>
      `作答时用的是${version}版的另一种文本，这里按本机保存的${version}版规则计分。`,
    unknown: (version, shipped) =>
      `当前的试金石没有保存${version}版的规则，这里按${shipped}版计分，与当时的得分可能不同。`,
  },

  result: {
    title: (venture, before, after) => `${venture}：从“${before}”到“${after}”`,
    before: "之前",
    after: "之后",
    difference: "变化",
    score: {
      heading: "得分",
      rose: (label, before, after, difference) =>
        `${label}从${before}升到${after}（${difference}）。`,
      fell: (label, before, after, difference) =>
        `${label}从${before}降到${after}（${difference}）。`,
      same: (label, score) => `${label}保持在${score}。`,
      unsaid: "其中一边还没有得分，变化无法拆分。哪些答案不同，见下文。",
      parts: (parts) => `按原因拆分：${parts}。`,
      part: (label, points) => `${label}${points}`,
      caption: "各得分的变化按原因拆分，逐行相加等于之后的得分",
      cause: "原因",
      causes: {
        answers: "答案",
        evidence: "证据",
        notApplicable: "计分范围",
        rubric: "量规与权重",
      },
      note: "答案：等级升降、新作答或撤回。证据：同一问题换了证据等级。计分范围：标为或取消“不适用”，以及画像增减的指标。量规与权重：换了版本，或用了自定权重。四项按此顺序逐一代入。",
      sumNote: "各项取整时已保证印出的数字相加无误。",
      limited: "有一边的得分因必要条件而封顶，封顶扣掉或放回的分算在引起它的原因里。",
    },
    facts: {
      caption: "两边一览",
      label: "快照",
      date: "日期",
      band: "档位",
      range: "区间",
      coverage: "覆盖率",
      rubric: "量规",
      ownWeights: "自定权重",
    },
    radar: {
      heading: "分维度",
      caption: "各维度的有据得分，之前与之后",
      dimension: "维度",
      alt: (before, after, parts) => `各维度雷达图，“${after}”叠在“${before}”之上：${parts}。`,
      part: (title, before, after) => `${title}从${before}到${after}`,
    },
    gates: {
      heading: "必要条件",
      caption: "有变化或未达到的必要条件",
      title: "必要条件",
      none: "必要条件没有变化，适用的都已达到。",
      absent: "无要求",
      others: (count) => `另有${count}项两边都已达到。`,
    },
    criteria: {
      heading: "逐项对比",
      intro: "影响大的在前。分数是只做这一处改动时，封顶前的有据得分变动多少。",
      effect: "单看这一处",
      noEffect: "不影响得分",
      effectUnsaid: "两版并非都有这一项，或没有得分可比",
      none: "没有答案变动。",
      note: "备注有改动。",
      links: "链接有改动。",
      unchanged: (count) => `未变：${count}项指标。`,
      gone: "该版没有这一项",
      dropped: (id) => `${id}（量规已不再包含）`,
      open: "查看这项答案",
      openOf: (title) => `：${title}`,
    },
  },

  edition: {
    heading: "量规有另一版",
    told: {
      older: (answered, shipped) => `作答时用的是${answered}版，当前的试金石用${shipped}版。`,
      newer: (answered, shipped) =>
        `作答时用的是${answered}版，比当前试金石的${shipped}版更新。请重新载入页面，取得最新版。`,
      otherText: (answered) => `作答时用的是${answered}版的另一种文本，与当前的试金石不同。`,
    },
    see: "看看有何不同",
    what: "报告已经按新版计分，答案仍注明旧版。先看影响，再决定。",
    effect: (before, after) =>
      before === after
        ? `得分不变，仍是${after}。`
        : `按旧规则得${before}分，按新规则得${after}分。`,
    unknown: (answered) =>
      `这里没有保存${answered}版的规则，无法显示它对得分的影响。答案会原样保留；请对照今天的问题重读一遍。`,
    bands: (before, after) =>
      before === after ? `档位：两版都是${after}。` : `档位：之前是${before}，之后是${after}。`,
    groups: {
      added: "新增的指标",
      dropped: "取消的指标",
      weight: "权重有变",
      gate: "必要条件有变",
      rule: "适用或计分方式有变",
      reworded: "文字有改动，请重读",
    },
    weight: (before, after) => `权重由${before}变为${after}`,
    count: (count) => `${count}项指标`,
    nothing: "指标、权重、必要条件和文字都没有变化。",
    move: "改用新版",
    moveHint: (label) => `会先定格一份快照“${label}”。撤销一次，两者都会还原；答案不变。`,
    snapshot: (version) => `改用${version}版之前`,
    full: (limit) =>
      `每份评估最多存${limit}份快照，现已存满。先删掉一份，才能在改用新版前定格今天。`,
    stay: "暂时不换",
    moved: (version) => `已改用${version}版。`,
  },
};
