import type { Messages } from "../shape.ts";
import { letters } from "./outputs-letters.ts";

export const outputs: Messages["outputs"] = {
  title: "文件",
  loading: "正在打开这期招募",
  lead: "这里的文件都在这台设备上生成，依据的是它现在保存的内容。什么都不会发送出去。",
  empty: "还没有申请者。先导入，再保存文件。",
  toImport: "导入申请者",
  language: "语言",
  both: "两种语言，左右对照",
  bothLetters: "两种语言，一前一后",
  sheets: {
    heading: "电子表格",
    intro:
      "一个工作簿，六张表：带名次区间和分区的排名、逐条评分、按指标评分、评审人、一致程度、日志。里面有名称和备注。",
    workbook: "保存工作簿（XLSX）",
    csvIntro:
      "也可以单独保存一张表，格式为CSV，供程序使用：列名和代码在两种语言里相同；可能被当作公式运行的内容已经处理过。",
    csv: "各表的CSV文件",
  },
  report: {
    heading: "招募报告",
    intro:
      "可以传阅的PDF：一页概要，带区间的排名，三个分区，得分分布，哪些必要条件没有达到，评审人有多一致，决定和方法。",
    save: "保存报告（PDF）",
  },
  applicants: {
    heading: "每个申请者一份报告",
    intro:
      "一个ZIP，每个申请者一份PDF，文件名由名次、编号和名称组成，同一个申请者的文件名不会变。可能需要一些时间，期间你可以继续在这里阅读。",
    blind: "去掉名称、备注和链接",
    blindHelp: "每个申请者只有一个编号。这会去掉他们写下的文字，但不能让一个想法认不出来。",
    save: "保存全部报告（ZIP）",
  },
  result: {
    heading: "结果文件",
    intro:
      "排名和它的全部依据：回答、评审、招募设置、方法、抽样次数和种子。任何有试金石的人都可以在命令行用touchstone rank --verify重新计算，并看到每一个不一致的数字。",
    named: "带上名称和邮箱",
    namedHelp: "不带的话，申请者和评审人都只有编号。备注和链接从不写入。",
    save: "保存结果文件（JSON）",
  },
  letters,
  stages: {
    start: "正在准备……",
    reading: "正在读取申请者……",
    ranking: "正在排名……",
    writing: "正在写文件……",
  },
  progress: (done, total) => `${done} / ${total}`,
  done: (file, size) => `已保存：${file}（${size}）`,
  missing: (characters) => `字体里没有这些字符，用方框代替：${characters}`,
  cancelled: "已停止，没有保存文件。",
  failures: {
    absent: "这台设备上已经没有这期招募。",
    storage: "浏览器的存储没有响应。什么都没有保存，请再试一次。",
    empty: "没有可写的内容。",
    fonts: "字体取不到。请确认试金石还能打开，再试一次。",
    failed: "文件没有生成。请重新载入页面，再试一次。",
    worker: "浏览器停止了这项工作，可能是内存不够。请关闭其他标签页，再试一次。",
    data: "试金石有一部分取不到。请重新载入页面，再试一次。",
  },
};
