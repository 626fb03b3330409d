import type { Messages } from "../shape.ts";

export const settings: Messages["settings"] = {
  language: "语言",
  languageHint: "用于界面、量规和新报告。你写的内容不会改动。",
  theme: "外观",
  themeHint: "“跟随系统”与设备设置保持一致。",

  data: "你的数据",
  dataIntro: "所有内容都保存在这台设备的这个浏览器里，不会发送到任何地方。",
  caption: "存了什么、存在哪里、保留多久",
  what: "内容",
  where: "位置",
  until: "保留到",
  rows: {
    assessments: {
      what: (count) => `${count}份评估`,
      where: "本浏览器的数据库（IndexedDB）",
      until: "在这里删除，或清除本站数据",
    },
    intakes: {
      what: (count) => `${count}期招募，含申请者、评审、决定和日志`,
      where: "本浏览器的数据库（IndexedDB）",
      until: "在“筛选”页或这里删除，或清除本站数据",
    },
    damaged: {
      what: (count) => `${count}条无法读取的记录`,
      where: "本浏览器的数据库（IndexedDB）",
      until: "清除本站数据；可到首页下载",
    },
    lastChanges: {
      what: "关闭页面时来不及保存的改动",
      where: "本浏览器的本地存储",
      until: "下次打开时写入数据库",
    },
    choices: {
      what: "语言、外观和已保存记录的数量",
      where: "本浏览器的本地存储",
      until: "清除本站数据",
    },
    memory: {
      what: "撤销步骤和通知",
      where: "本页面的内存",
      until: "页面关闭",
    },
  },

  space: "空间",
  spaceUsed: (used, quota) => `已用${used}。据浏览器估计，最多可用${quota}。`,
  spaceUnknown: "本浏览器没有提供空间用量。",
  kept: "浏览器已同意保留这些数据，直到你自己删除。",
  notKept: "设备空间不足时，浏览器可能清除这些数据；有些浏览器在几周没有访问后也会清除。",
  ask: "请浏览器保留数据",
  asking: "正在询问浏览器",
  refused: "浏览器没有同意。以后用得多了，可能会同意。在那之前，请自己留一份备份。",

  backup: "全部备份",
  backupIntro: "一个文件，包含全部评估和招募。在本机或另一台设备的首页打开它，就能恢复。",
  backupButton: "全部下载",
  backupNone: "还没有可下载的内容。",
  backupBusy: "正在整理文件",
  backupFailed: "有一期招募无法从磁盘读取，没有生成文件。请再试一次。",
  backupDone: (file) => `${file}已交给浏览器保存。`,
  damagedNote: "无法读取的记录不在其中，请到首页逐条下载。",

  remove: "全部删除",
  removeIntro: (assessments, programmes) => {
    const parts = [
      ...(assessments > 0 ? [`${assessments}份评估`] : []),
      ...(programmes > 0 ? [`${programmes}期招募`] : []),
    ];
    return `删除本浏览器中保存的${parts.join("和")}，连同其中的全部内容。此操作无法撤销。`;
  },
  removeStays: "已下载的文件不受影响，语言和外观保持不变。",
  removeDamaged: "无法读取的记录不会在这里删除。要移除它们，请在浏览器中清除本站数据。",
  removeNone: "没有可删除的内容。",
  removeWord: "删除",
  removeType: (word) => `请输入“${word}”以确认`,
  removeMismatch: (word) => `没有删除任何内容。请先输入“${word}”，再按按钮。`,
  removeButton: "全部删除",
  removing: "正在删除",
  removed: "已全部删除。",
  removeFailed: "页面上已删除，但浏览器暂时没能从磁盘上移除。页面开着时会继续尝试。",
};
