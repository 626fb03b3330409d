/** What runs off the main thread. */
export type { PdfFailure, PdfFile, PdfStage } from "./pdf-job.ts";
export { firmnessInWorker } from "./run-firmness.ts";
export type { Run } from "./run-job.ts";
export { renderPdfInWorker } from "./render-pdf.ts";
export { importInWorker, type ImportRun } from "./import-run.ts";
export type {
  ImportChange,
  ImportColumn,
  ImportError,
  ImportFailure,
  ImportOutcome,
  ImportProgress,
  ImportReply,
  ImportRequest,
  ImportView,
  ReviewCounts,
  ImportSource,
  TableRequest,
  ImportTable,
  ImportTrial,
} from "./import-protocol.ts";
export { agreementInWorker, rankingInWorker } from "./ranking-run.ts";
export { type OutputFile, outputInWorker } from "./outputs-run.ts";
export type { OutputFailure, OutputProgress, OutputWanted } from "./outputs-protocol.ts";
