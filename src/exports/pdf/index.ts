import type { CohortReport, Report } from "#report";
import type { Pdf, PdfOptions } from "./print-file.ts";

export type { Pdf, PdfOptions } from "./print-file.ts";
export type { FontSource } from "./fonts/library.ts";
export type { Attachment } from "./page/attachment.ts";

/**
 * Lays reports out as one PDF; see `document.ts`. The writer is loaded on the first call,
 * so that naming this module costs a page nothing.
 * @throws Error when there is no report or the basic fonts cannot be loaded
 */
export async function renderReportPdf(
  reports: readonly Report[],
  options: PdfOptions,
): Promise<Pdf> {
  const { renderDocument } = await import("./document.ts");
  return renderDocument(reports, options);
}

/** Lays the report of an intake out as one PDF, as `renderReportPdf` does the report of a venture. */
export async function renderCohortPdf(
  reports: readonly CohortReport[],
  options: PdfOptions,
): Promise<Pdf> {
  const { renderCohortDocument } = await import("./cohort-document.ts");
  return renderCohortDocument(reports, options);
}
