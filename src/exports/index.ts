export { answersCsv } from "./csv.ts";
export { csvText } from "./csv-text.ts";
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
export { zipTexts } from "./zip-texts.ts";
export { workbookBytes } from "./xlsx/workbook.ts";
export { openArchive } from "./cohort/archive.ts";
export { entryNames } from "./cohort/entry-name.ts";
export { letterHtml, letterText } from "./cohort/letter-files.ts";
export { sheetCsv } from "./cohort/sheet-csv.ts";
export { cohortWorkbook } from "./cohort/sheets-workbook.ts";
export { renderCohortPdf } from "./pdf/index.ts";
