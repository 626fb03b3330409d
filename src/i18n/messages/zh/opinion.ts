import type { Messages } from "../shape.ts";

export const opinion: Messages["opinion"] = {
  title: (venture) => `${venture}：第二意见`,
  loading: "正在读取第二意见",
  unnamedReader: "未署名的评阅人",
  betweenSentences: "",
  discuss: "值得讨论",
  badge: "第二意见",

  ask: {
    heading: "请人给第二意见",
    intro:
      "保存一个文件，发给懂这一行的人。对方用试金石打开，按同样的指标评一遍，再把结果文件发回给你。",
    legend: "文件里是否带上你自己的等级",
    blind: "不带我的等级（盲评，推荐）",
    blindHint: "对方不知道你选了什么，独立判断。等级、证据等级和“不适用”的理由都不写进文件。",
    open: "带上我的等级",
    openHint: "对方能看到你的选择。评得更快，但容易跟着你走。",
    notes: "无论哪一种，文件里都有名称、画像、备注和链接。备注可能透露等级，发出之前请先看一遍。",
    save: "保存要发出的文件",
    saved: (file) => `已保存${file}，请发给评阅人。`,
  },

  take: {
    heading: "打开发回的文件",
    hint: "选择评阅人发回的文件，或把它拖到页面任意位置。",
    button: "打开评阅结果",
    field: "评阅结果（.json）",
  },

  list: {
    heading: "收到的第二意见",
    none: "还没有收到。",
    about: (blind, levels) => `${blind ? "盲评" : "评时可见你的等级"}，${levels}项选定了等级`,
    otherEdition: (theirs, yours) =>
      theirs === yours
        ? "所用量规的文字与你的不同，个别等级描述可能有出入。"
        : `所用量规为${theirs}版，你的是${yours}版，个别等级描述可能有出入。`,
    compare: "对照",
    compareOf: (reader) => `与${reader}对照`,
    shown: "下方正在对照",
    remove: "删除",
    removeOf: (reader) => `删除${reader}的第二意见`,
    removed: (reader) => `已删除${reader}的第二意见。`,
  },

  comparison: (reader) => `你与${reader}`,
  columns: {
    what: "",
    you: "你",
    difference: "相差",
    mean: "平均",
    range: "最低–最高",
    readers: "人数",
    note: "提示",
  },
  totals: "双方的结果",
  byDimension: "各维度的有据得分",
  band: "档位",
  radarAlt: (reader, parts) => `各维度雷达图，你与${reader}的有据得分：${parts}。`,
  radarPart: (title, yours, theirs) => `${title}${yours}比${theirs}`,

  agreement: {
    heading: "看法有多一致",
    none: "没有一项指标是双方都选了等级的。",
    counts: (n, equal, near, far) =>
      `双方都选了等级的指标有${n}项：相同的${equal}项，相差一级的${near}项，相差两级及以上的${far}项。`,
    tooFew: (enough) => `不足${enough}项，太少，无法判断是否一致。`,
    noVariation: "所有等级都相同，无法与巧合区分开。",
    firm: (alpha) => `双方看法一致（扣除巧合后的一致程度${alpha}，0.80起算可靠）。`,
    tentative: (alpha) => `双方看法大体一致（扣除巧合后的一致程度${alpha}，不到0.80只能参考）。`,
    weak: (alpha) =>
      `双方看法不一致（扣除巧合后的一致程度${alpha}，不到0.67时，哪一方的评分都不宜单独采信）。请一起逐项谈谈差异。`,
  },

  words: {
    levels: (levels) => `比你${levels > 0 ? "高" : "低"}${Math.abs(levels)}级`,
    evidenceOnly: "等级相同，证据不同",
    kinds: "答案类型不同",
    same: "答案相同",
    withPoints: (words, points) => `${words}，${points}分`,
  },

  criteria: {
    heading: "逐项对照",
    intro: "差异最大的排在前面，按总分计：评阅人的减去你的，不计封顶。",
    filter: "显示",
    all: (count) => `全部（${count}项）`,
    differing: (count) => `只看差异（${count}项）`,
    none: "没有差异。",
    take: "采用对方的答案",
    takeOf: (title) => `：${title}`,
    taken: (title) => `“${title}”已改用评阅人的答案，你的备注保留。`,
    change: "修改我的答案",
    noNote: "没有备注",
  },

  spread: {
    heading: "全部评阅人",
    intro: (count) => `共${count}份第二意见，与你自己的答案并列。`,
    scores: "有据得分",
    levels: "等级，分歧最大的在前",
    total: "总分",
  },

  isReading: "这份评估本身就是第二意见。想请更多人评，请联系项目方。",

  again: {
    title: (venture) => `你已经在评“${venture}”`,
    begun: (day, answers) => `${day}开始，已有${answers}项答案。`,
    goOn: "接着评",
    anew: "另评一份",
  },

  reading: {
    stripBlind: (venture) => `对“${venture}”的第二意见（盲评）`,
    stripOpen: (venture) => `对“${venture}”的第二意见（可见项目方的等级）`,
    title: "你的第二意见",
    intro:
      "有人想听听你对这个项目的看法。请按自己的判断为每项指标选等级，项目方写的内容就在旁边。评完后保存一个文件，发回给对方。",
    blind: "盲评：文件里没有项目方给自己定的等级，免得影响你。",
    open: "你能看到项目方给自己定的等级。请独立判断。",
    name: "你的姓名",
    nameHelp: "会显示在你的意见旁边，可以不填。",
    facts: "项目方的自述",
    factsHint: "这些情况决定哪些指标适用，只有项目方能改。",
    notStated: "未填",
    yes: "是",
    no: "否",
    begin: (dimension) => `从${dimension}开始`,
    given: "项目方怎么说",
    givenNothing: "项目方在这里什么也没写。",
    givenLinks: "链接",
    givenLevel: "项目方的答案",
    send: "保存要发回的文件",
    sendHint: "发给请你评的人。文件里只有你的等级、备注和姓名，没有本浏览器中的其他内容。",
    saved: (file) => `已保存${file}，请发回给对方。`,
    incomplete: (count) => `还有${count}项没有答案，但也可以先发回。`,
    report: "查看你的报告",
  },
};
