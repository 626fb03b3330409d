export { answersCsv } from "./csv.ts";
export { reportMarkdown } from "./markdown/index.ts";
export {
  type Attachment,
  type FontSource,
  type Pdf,
  type PdfOptions,
  renderReportPdf,
} from "./pdf/index.ts";
