import type { Messages } from "../shape.ts";

export const reportScreen: Messages["reportScreen"] = {
  title: "评估报告",
  back: "回到答案",
  toApplicant: "回到申请者",
  loading: "正在载入量规并计分",
  unreadable: "这份报告暂时无法显示。",
  unreadableDetail: "量规没有载入成功。请检查网络后重新载入页面；已填的答案都还在。",

  tools: {
    label: "接下来",
    plan: { title: "路线图", what: "先提升什么：限定天数，或选定要到的档位" },
    "what-if": { title: "试算", what: "试改答案和权重，看得分怎么变，不会保存" },
    compare: { title: "快照", what: "定格今天，任选两份比较，看得分因何而变" },
    opinion: { title: "第二意见", what: "请教练不看你的等级独立打分，分歧最大的排在最前" },
    derivation: { title: "计算过程", what: "每个数怎么算出来的，可以自己用计算器复核" },
  },

  empty: {
    heading: "还没有作答",
    what: "先为几项指标选定等级，这里就会给出得分、得分还能变动的区间，以及最要紧的差距。",
    start: "开始作答",
    profile: "检查项目画像",
  },

  firmness: {
    refining: "目前是头一批重算的结果，其余还在计算。",
    stop: "停止，用这一批即可",
  },

  open: {
    heading: "还缺什么",
    intro: (count) => `还有${count}项指标没有选定等级。`,
    others: (count) => `其余${count}项指标`,
  },

  verdict: {
    range: "区间",
    reason: "原因",
    action: "下一步",
    facts: "结论背后的数字",
    scale: (score, range) => `得分${score}，区间${range}，标在0到100的档位刻度上`,
    band: (title, min, max) => `${title}：${min}到${max}`,
  },
  bar: (title, score, range) => `${title}：得分${score}，区间${range}`,
  score: "得分",
  range: "区间",
  points: "得分",
  profile: "项目概况",

  change: "查看这项答案",
  changeProfile: "查看项目画像",
  changeOf: (title) => `：${title}`,
  count: (count) => `${count}项指标`,
  sourceCount: (count) => `${count}条来源`,

  save: {
    toolbar: "保存或打印",
    pdf: "下载PDF",
    pdfLanguage: "PDF语言",
    both: "中文 + English",
    more: "其他格式",
    moreIntro: "按本页的语言保存。",
    formats: {
      xlsx: { title: "Excel（XLSX）", what: "分表列出，数字可以排序、求和" },
      html: { title: "网页（HTML）", what: "单个文件，电脑和手机的浏览器都能打开" },
      markdown: { title: "文本（Markdown）", what: "便于放进笔记、知识库或版本管理" },
      csv: { title: "表格（CSV）", what: "一张平表，便于其他程序读取" },
      json: { title: "数据（JSON）", what: "你的全部答案，可以用试金石重新打开" },
      svg: { title: "雷达图（SVG）", what: "矢量图，放大也清晰" },
      png: { title: "雷达图（PNG）", what: "图片，宽1600像素，适合放进演示文稿" },
    },
    leaveOut: "不带备注和证据链接",
    leaveOutHelp: "不勾选时，它们会进入每个文件、分享链接和打印件，PDF里还另附一份数据。",
    leftOut: "备注和证据链接没有写入。",
    link: "复制链接",
    linkCopied:
      "链接已复制。整份评估（含备注）都在链接里，不经过任何服务器；拿到链接的人都能看到。",
    linkCopiedBare:
      "链接已复制。里面的评估不带备注和证据链接，不经过任何服务器；拿到链接的人都能看到。",
    linkTooLong: "内容太多，放不进链接。请保存数据（JSON）后发送文件。",
    linkRefused: "浏览器不允许复制。请保存数据（JSON）后发送文件。",
    print: "打印",
    stages: {
      start: "正在准备PDF",
      fonts: "正在载入字形",
      render: "正在排版",
    },
    done: (file, size) => `${file}已保存（${size}）。`,
    cancelled: "已取消，没有写入文件。",
    failures: {
      fonts: "PDF所需的字形没有载入成功。请检查网络后重试；JSON、CSV和打印不受影响。",
      render: "这份报告无法生成PDF。可以改用打印，或保存为JSON数据。",
      worker: "浏览器中途停止了PDF的生成。请关闭其他标签页后重试，或改用打印。",
      data: "无法用这种语言准备报告。请重新载入页面后再试。",
    },
    file: "文件没有生成成功。请重新载入页面后再试。",
  },
};
