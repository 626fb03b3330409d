import type { Checked } from "#rubric";
import { ASSESSMENT_BYTES, readAssessmentFile } from "./assessment-json.ts";
import { sizeProblem } from "./read-json.ts";
import { isPdf, REPORT_PDF_BYTES } from "./report-pdf/is-pdf.ts";
import { type Incoming, readReportPdf } from "./report-pdf/read-report-pdf.ts";

/**
 * Reads a file that a person gave: an assessment as JSON, or a report PDF that carries one; which of them its content decides.
 * Too large a file is refused before it is read.
 * @returns the assessment with what is to be known about the file, or problems with codes `file.*` and `assessment.*`
 * @throws what `arrayBuffer` throws, e.g. for a folder
 */
export async function readIncoming(
  file: Pick<Blob, "arrayBuffer" | "size" | "slice">,
): Promise<Checked<Incoming>> {
  const pdf = await isPdf(file);
  const tooLarge = sizeProblem(file.size, pdf ? REPORT_PDF_BYTES : ASSESSMENT_BYTES);
  if (tooLarge) return { ok: false, problems: [tooLarge] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (pdf) return readReportPdf(bytes);
  const read = readAssessmentFile(bytes);
  return read.ok ? { ok: true, value: { assessment: read.value, note: null } } : read;
}
