import { ATTACHMENT_NAME } from "#assessment";
import { type Attachment, renderReportPdf } from "#exports";
import { loadMessages } from "#i18n";
import { sha256Hex } from "#intake";
import { buildReport, type Report } from "#report";
import { appFonts } from "./app-fonts.ts";
import type { PdfFailure, PdfFile, PdfJob, PdfStage } from "./pdf-job.ts";

/** Builds and renders one job, in the worker. Never rejects: every failure is a value. */
export async function answerJob(
  job: PdfJob,
  onStage: (stage: PdfStage) => void,
): Promise<PdfFile | PdfFailure> {
  const fonts = appFonts(job.base, onStage);
  try {
    const pdf = await renderReportPdf(await reportsOf(job), {
      fonts,
      attachment: await attachmentOf(job.assessmentJson),
      date: job.now,
    });
    return { ok: true, bytes: new Uint8Array(pdf.bytes), missing: pdf.missing };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: fonts.failed ? "fonts" : "render", detail };
  }
}

function reportsOf({ assessment, rubrics, firmness, now }: PdfJob): Promise<Report[]> {
  return Promise.all(
    rubrics.map(async (rubric) => {
      const messages = await loadMessages(rubric.language);
      return buildReport({ rubric, assessment, messages, now, firmness });
    }),
  );
}

/** The data of the report under the name that Touchstone looks for when it opens a PDF. */
async function attachmentOf(json: string): Promise<Attachment> {
  const file = { name: ATTACHMENT_NAME, json };
  // Without TLS on a foreign host the platform hashes nothing; the data is carried all the same.
  if (!globalThis.isSecureContext) return file;
  return { ...file, sha256: await sha256Hex(json) };
}
