import type { Messages } from "../shape.ts";

export const screening: Messages["screening"] = {
  title: "筛选",
  nav: {
    label: "这期招募的页面",
    table: "申请者",
    import: "导入",
    panel: "评审",
    files: "文件",
    log: "日志",
    settings: "设置",
  },
  eyebrow: "筛选",
};
