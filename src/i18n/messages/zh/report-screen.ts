import type { Messages } from "../shape.ts";

export const reportScreen: Messages["reportScreen"] = {
  title: "评估报告",
  back: "回到答案",
  loading: "正在载入量规并计分",
  unreadable: "这份报告暂时无法显示。",
  unreadableDetail: "量规没有载入成功。请检查网络后重新载入页面；已填的答案都还在。",

  empty: {
    heading: "还没有作答",
    what: "先为几项指标选定等级，这里就会给出得分、得分还能变动的区间，以及最要紧的差距。",
    start: "开始作答",
    profile: "检查项目画像",
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
    json: "数据（JSON）",
    csv: "表格（CSV）",
    markdown: "文本（Markdown）",
    link: "复制链接",
    linkCopied:
      "链接已复制。整份评估（含备注）都在链接里，不经过任何服务器；拿到链接的人都能看到。",
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
