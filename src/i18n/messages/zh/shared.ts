import type { Messages } from "../shape.ts";

export const shared: Messages["shared"] = {
  title: "别人分享的评估",
  reading: "正在读取链接",
  intro: "整份评估都写在网址里，没有从任何地方下载。你确认之前，不会存到这台设备上。",
  venture: "项目",
  rubric: "量规",
  answered: "已答",
  keep: "存到这台设备并打开",
  leave: "不要了",
  askAgain: "请对方重新发一次链接，或直接发数据文件。",
};
