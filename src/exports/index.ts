export { answersCsv } from "./csv.ts";
export { reportHtml } from "./html/index.ts";
export { comparisonMarkdown } from "./markdown/comparison.ts";
export { reportMarkdown } from "./markdown/index.ts";
export {
  type Attachment,
  type FontSource,
  type Pdf,
  type PdfOptions,
  renderReportPdf,
} from "./pdf/index.ts";
export { radarSvg } from "./radar/svg.ts";
export { reportWorkbook } from "./xlsx/index.ts";
