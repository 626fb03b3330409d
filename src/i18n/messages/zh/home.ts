import type { Messages } from "../shape.ts";

export const home: Messages["home"] = {
  title: "看清项目准备到哪一步，下一步该做什么",
  masthead: "AI大模型创业项目自评",
  rubric: (title, version) => `${title} ${version}`,
  lead: "按引导作答。试金石从市场、技术、财务、法律、人才五个维度评分，说明每个得分有多大把握，指出最要紧的差距，并写成一份拿得出手的报告。",

  start: {
    name: "项目名称",
    nameHint: "以后可以改。",
    rubric: "所用量规",
    create: "新建评估",
    others: "其他方式",
    sample: "打开示例项目",
    sampleHint: "一家虚构的公司，已全部作答，附完整报告。",
    sampleBusy: "正在打开示例",
    file: "打开文件",
    fileHint: "保存过的.json文件或报告PDF。也可以拖到页面任意位置。",
    fileField: "评估文件或报告PDF（.json、.pdf）",
  },

  facts: {
    heading: "怎么评",
    rubric: {
      title: "权重公开，来源可查",
      text: "每项指标有五个写明标准的等级，权重都查得到。引用的事实注明来源和核实日期。",
    },
    evidence: {
      title: "凭证据计分",
      text: "同样的说法，有试点或合同支撑，得分就更高。自评得分和有据得分，两个都给你看。",
    },
    local: {
      title: "数据只留在本浏览器",
      text: "没有账号，也没有服务器。除非你自己保存成文件，答案不会离开这台设备。",
    },
    more: "得分怎么算",
  },

  saved: {
    heading: "已保存的评估",
    count: (count) => `${count}份评估`,
    loading: "正在读取本浏览器中保存的内容",
    empty:
      "这里还没有保存任何评估。在上面填好项目名称就能开始，也可以先打开示例项目，看看完整的报告。",
    unavailable: "本浏览器暂时无法保存你的内容。",
    unavailableDo: "可以继续作答，但关闭标签页之前请先下载一份。",
    reasons: {
      quota: "存储空间已满。请清理文件或其他网站的数据，再重新载入页面。",
      blocked: "另一个标签页开着旧版试金石。请关闭它，再重新载入页面。",
      newer: "本浏览器打开过更新版本的试金石。请重新载入页面以更新。",
      unavailable: "存储功能没有开启，某些隐私窗口就是这样。请开启存储，或改用普通窗口。",
    },
  },

  card: {
    secondOpinion: "第二意见",
    open: "继续",
    openOf: (name) => `继续“${name}”`,
    report: "报告",
    reportOf: (name) => `“${name}”的报告`,
    download: "下载一份",
    downloadOf: (name) => `下载一份“${name}”`,
    rename: "改名",
    renameOf: (name) => `给“${name}”改名`,
    newName: "新名称",
    saveName: "保存名称",
    remove: "删除",
    removeOf: (name) => `删除“${name}”`,
    changed: (when) => `${when}修改`,
    justNow: "刚刚",
    noScore: "还没有选定任何等级",
    range: (range) => `区间${range}`,
    coverage: (share) => `覆盖率${share}`,
    answered: (answered, total) => `已答${answered}项，共${total}项`,
    scoring: "正在计分",
    noRubric: (id) =>
      `当前的试金石没有量规“${id}”。答案仍保留着，可下载一份，到有这个量规的版本中打开。`,
    failed: "量规没有载入成功。请检查网络，再重新载入页面。",
  },

  damaged: {
    heading: "已保存，但无法读取",
    intro:
      "以下记录无法读取，内容没有任何改动，也没有删除。可以按原样下载，用文本编辑器修复，或打开以前的备份。",
    download: "按原样下载",
    downloadOf: (key) => `按原样下载记录${key}`,
    record: (key) => `记录${key}`,
  },

  files: {
    reading: (name) => `正在读取“${name}”`,
    refused: (name) => `“${name}”没有打开`,
    noted: (name) => `“${name}”已打开，请留意`,
    opened: (count) => `已打开${count}份评估`,
    partly: (opened, refused) => `已打开${opened}份，未打开${refused}份`,
    noneOpened: (count) => `${count}个文件都没有打开`,
    unchanged: "已保存的内容没有任何变化。",
    where: "位置",
    more: (count) => `另有${count}处问题`,
    outcomes: {
      added: "已打开",
      same: "已在本机，内容相同",
      copied: "已另存为副本",
      replaced: "已替换本机内容，可以撤销",
      skipped: "已跳过",
      refused: "没有打开",
      reading: "已打开，可以评阅",
      opinion: "已作为第二意见加入",
    },
    sampleFailed: "示例没有载入成功。",
    sampleFailedDo: "请检查网络后重试。其他功能不受影响。",
    inBackup: (file, place) => `${file}，第${place}份`,
  },

  choice: {
    title: (name) => `本机已有“${name}”，但内容不同`,
    older: "文件的改动次数比本机保存的少。",
    newer: "文件的改动次数比本机保存的多。",
    diverged: "两边改动次数相同，内容却不同。",
    caption: "文件与本机内容对照",
    file: "文件中",
    here: "本机",
    name: "名称",
    changes: "改动次数",
    changed: "最后修改",
    answers: "答案",
    keepBoth: "两份都保留",
    keepBothHint: "“两份都保留”会把文件另存为副本。",
    replace: "替换本机内容",
    replaceHint: "“替换”会用文件取代本机内容；关闭页面之前可以撤销。",
    closeHint: "“关闭”则一切保持原样。",
  },
};
