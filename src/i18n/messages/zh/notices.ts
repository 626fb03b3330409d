import type { Messages } from "../shape.ts";

export const notices: Messages["notices"] = {
  region: "通知",
  dismiss: "知道了",
  open: "去看看",
  deleted: (name) => `已删除“${name}”。`,
  keptBoth: (name, copyName) =>
    `“${name}”在另一个标签页也有改动。你在这里的改动已另存为“${copyName}”。`,
  keptDespiteDelete: (name) => `你正在修改“${name}”时，它在另一个标签页被删除。这里的内容已保留。`,
  notDeleted: (name) => `“${name}”没有删除：另一个标签页刚改过它。`,
  damagedRecords: (count) => `有${count}份已保存的评估无法读取。数据仍保留，请到首页查看。`,
  missingRecords: (count) => `浏览器清除了${count}份已保存的评估。如有备份，请打开备份文件。`,
  recovered: (count) => `上次有${count}处改动没来得及保存，现已找回。`,
  opinionAdded: (name, reader) => `${reader && `${reader}的`}第二意见已加入“${name}”。`,
  opinionReplaced: (name, reader) => `“${name}”收到的${reader && `${reader}的`}第二意见已更新。`,
  outdatedTab: "另一个标签页正在运行更新的版本。请重新载入本页，才能继续保存。",
};
