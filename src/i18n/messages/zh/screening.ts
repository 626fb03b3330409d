import type { Messages } from "../shape.ts";
import { screeningSettings } from "./screening-settings.ts";

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

  lead: "一次筛完一期申请：导入申请，排出带区间的名次，收集评审团的意见，一起作决定。数据都留在本浏览器，与评审人、申请者之间只传文件。",
  create: {
    heading: "新建招募",
    name: "招募名称",
    rubric: "所用量规",
    button: "新建",
    failed: "没能存到这台设备。请腾出一些空间再试。",
  },
  others: "其他方式",
  sample: "打开示例招募",
  sampleHint: "60个虚构的申请者，由5位评审人评阅。",
  sampleBusy: "正在打开示例",
  sampleFailed: "示例没有载入成功。请检查网络后重试。",
  file: "打开文件",
  fileHint: "招募文件，或保存过的整期申请（.json）。也可以拖到页面任意位置。",
  fileField: "招募文件或整期申请的文件（.json）",

  list: {
    heading: "本机的招募",
    count: (count) => `${count}期招募`,
    loading: "正在读取本浏览器中保存的内容",
    failed: "暂时无法读取本浏览器中保存的内容。请重新载入页面再试。",
    empty: "还没有任何招募。在上面填好名称就能开始，也可以先打开示例，看看筛完是什么样子。",
    unnamed: "未命名招募",
    applicants: (count) => `${count}个申请者`,
    reviews: (count) => `${count}份评审`,
    changed: (when) => `${when}修改`,
    open: "申请者",
    openOf: (name) => `“${name}”的申请者`,
    settings: "设置",
    settingsOf: (name) => `“${name}”的设置`,
    remove: "删除",
    removeOf: (name) => `删除“${name}”及其申请者和评审`,
  },

  settings: screeningSettings,
};
