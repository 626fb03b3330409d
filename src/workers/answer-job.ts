import { type Attachment, renderReportPdf } from "#exports";
import { sha256Hex } from "#intake";
import { appFonts } from "./app-fonts.ts";
import type { PdfFailure, PdfFile, PdfJob, PdfStage } from "./pdf-job.ts";

/** Renders one job, in the worker. Never rejects: every failure is a value. */
export async function answerJob(
  { reports, assessmentJson, base }: PdfJob,
  onStage: (stage: PdfStage) => void,
): Promise<PdfFile | PdfFailure> {
  const fonts = appFonts(base, onStage);
  try {
    const pdf = await renderReportPdf(reports, {
      fonts,
      attachment: await attachmentOf(assessmentJson),
      date: reports[0]?.date.iso ?? "",
    });
    return { ok: true, bytes: new Uint8Array(pdf.bytes), missing: pdf.missing };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: fonts.failed ? "fonts" : "render", detail };
  }
}

/** The data of the report under the name that Touchstone looks for when it opens a PDF. */
async function attachmentOf(json: string): Promise<Attachment> {
  const file = { name: "touchstone-assessment.json", json };
  // Without TLS on a foreign host the platform hashes nothing; the data is carried all the same.
  if (!globalThis.isSecureContext) return file;
  return { ...file, sha256: await sha256Hex(json) };
}
