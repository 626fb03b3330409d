/** What runs off the main thread. */
export { cohortInWorker, type CohortRun } from "./cohort-run.ts";
export type { PdfFailure, PdfFile, PdfStage } from "./pdf-job.ts";
export { firmnessInWorker, type FirmnessRun } from "./run-firmness.ts";
export { type PdfRun, renderPdfInWorker } from "./render-pdf.ts";
