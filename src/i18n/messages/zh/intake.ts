import type { Messages } from "../shape.ts";
import { intakeTable } from "./intake-table.ts";

export const intake: Messages["intake"] = {
  title: "导入申请者",
  loading: "正在打开这期招募",

  drop: {
    heading: "把文件拖到这里",
    hint: "评估文件（.json）、报告PDF、各种表单导出的表格（.xlsx、.csv、.tsv）、评审结果，或打包在一起的ZIP。一次多少个都行。",
    local: "文件只在本机读取，不会发往任何地方。你确认之前，什么都不会保存。",
    choose: "选择文件",
    field: "申请者的文件",
    more: "再加文件",
    hover: "松开即可加入",
  },

  progress: {
    reading: (file) => `正在读取${file}`,
    counting: "正在核算会有哪些变化",
    writing: "正在导入",
    cancel: "取消",
    discard: "放弃这批文件",
  },

  failure: {
    storage: "浏览器的存储读写不了，可能已满。什么都没有导入。",
    absent: "这期招募已在另一个标签页里删除。什么都没有导入。",
    worker: "读取被浏览器中止。什么都没有导入，请减少文件再试。",
  },

  sources: {
    heading: "文件",
    kinds: { assessment: "评估", review: "评审", programme: "招募文件", refused: "不能用" },
    inside: (file) => `在${file}里`,
    unnamedReview: "未署名的评审人",
    remove: "去掉",
    removeOf: (file) => `去掉${file}`,
    more: (count) => `另有${count}个文件没有列出。`,
    showAll: (count) => `显示全部${count}个文件`,
  },

  table: intakeTable,

  trial: {
    heading: "会有哪些变化",
    intro: "现在还没有保存。导入从不删除任何申请者。",
    added: "新申请者",
    changed: "有改动",
    unchanged: "与已有的一致",
    missing: "已在这里，但不在这批文件里，会保留",
    bad: "暂不导入的行",
    reviews: "会收下的评审",
    unusable: "不能用的文件",
    reviewsOpen: (count) => `${count}份评审与已有的有出入，会放在评审页等你选择。`,
    reviewsRefused: (count) =>
      `${count}份评审不属于这里：申请者不在这里，或是别的招募、别的量规。评审页会说明是哪些。`,
    over: (count) => `${count}个申请者放不下：一期招募最多20,000个。其余的请另建一期。`,
    sameNames: (names) =>
      `有同名的项目，可能是同一个项目出现在两个文件里：${names}。两份都会导入，之后请核对。`,
    commit: (added, changed, reviews) =>
      added > 0
        ? `导入${added}个申请者`
        : changed > 0
          ? `导入${changed}处改动`
          : reviews.taken > 0
            ? `收下${reviews.taken}份评审`
            : `把${reviews.open}份评审放到评审页`,
    nothing: "这批文件里没有新内容。",
    changes: "谁有改动，改了什么",
    change: {
      name: "名称",
      oneLiner: "一句话介绍",
      email: "邮箱",
      profile: "画像",
      columns: "其他列",
    },
    answers: (count) => `${count}项答案`,
    changesMore: (count) => `另有${count}个`,
  },

  badRows: {
    heading: (count) => `${count}行暂不导入`,
    intro: "其余的行照常导入。把这些行存成文件，改好后再拖到这里。行号与电子表格里看到的一致。",
    csv: "存为CSV",
    xlsx: "存为Excel",
    csvOf: (file) => `把${file}里暂不导入的行存为CSV`,
    xlsxOf: (file) => `把${file}里暂不导入的行存为Excel`,
    saved: (file) => `已保存${file}。`,
    row: (row) => `第${row}行`,
    value: "内容",
    suggestion: (value) => `也许是“${value}”。`,
    showAll: (count) => `显示${count}条`,
    more: (count) => `另有${count}条，都在文件里。`,
    sheet: "待更正的行",
  },

  outcome: {
    heading: "已导入",
    headingNone: "没有变化",
    text: (added, changed, unchanged) =>
      `新增${added}个，有改动${changed}个，无变化${unchanged}个。`,
    bad: (count) => `${count}行没有导入。`,
    reviews: (count) => `收下${count}份评审。`,
    reviewsOpen: (count) => `${count}份评审在评审页等你选择。`,
    table: "查看申请者",
    panel: "查看评审",
  },
};
