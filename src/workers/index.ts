/** What runs off the main thread. */
export { cohortInWorker } from "./cohort-run.ts";
export type { PdfFailure, PdfFile, PdfStage } from "./pdf-job.ts";
export { firmnessInWorker } from "./run-firmness.ts";
export type { Run } from "./run-job.ts";
export { renderPdfInWorker } from "./render-pdf.ts";
