import { type Assessment, ATTACHMENT_NAME } from "#assessment";
import { type Checked, type Problem, problem } from "#rubric";
import { ASSESSMENT_BYTES, readAssessmentFile } from "../assessment-json.ts";
import { mebibytes } from "../read-json.ts";
import { sha256Hex } from "../sha256.ts";
import { type Attachment, namesOurFile, touchstoneFiles, unpackFiles } from "./attachments.ts";
import { scanPdf } from "./scan-pdf.ts";
import { binaryText } from "./stream-bytes.ts";

/** An assessment read from a file, and what its reader should know about the file before trusting it. */
export interface Incoming {
  readonly assessment: Assessment;
  /** Put into words like a problem; null when there is nothing to say. */
  readonly note: Problem | null;
}

/** All contents of one PDF together, bytes: room for a folder of reports joined into one file. */
const ALL_BYTES = 8 * ASSESSMENT_BYTES;

/**
 * Reads the assessment out of a report PDF: as Touchstone wrote it, or as another program wrote it again.
 * Its hash tells an unchanged assessment from a changed one; it does not tell who wrote it.
 * @param bytes a file for which `isPdf` holds
 * @returns the assessment with a note when its data was changed, cannot be checked, or the file breaks off; or problems with codes
 * `file.*` and `assessment.*`, with places inside the data; nothing throws
 */
export async function readReportPdf(bytes: Uint8Array): Promise<Checked<Incoming>> {
  const scan = scanPdf(binaryText(bytes));
  if (scan.isEncrypted) return refuse("file.pdfEncrypted");
  const files = touchstoneFiles(scan);
  const missing = namesOurFile(scan) ? "file.pdfDamaged" : "file.pdfNoData";
  if (files.length === 0) return refuse(scan.isCut ? "file.pdfCut" : missing);
  const unpacked = unpackFiles(scan, files, { limit: ASSESSMENT_BYTES, room: ALL_BYTES });
  if (unpacked === "damaged") return refuse(scan.isCut ? "file.pdfCut" : "file.pdfDamaged");
  if (unpacked === "tooLarge") {
    return refuse("file.pdfUnpacks", { limit: mebibytes(ASSESSMENT_BYTES) });
  }
  const [attachment, ...others] = unpacked;
  if (!attachment || others.length > 0) {
    return refuse("file.pdfSeveral", { count: unpacked.length });
  }
  const read = readAssessmentFile(attachment.bytes);
  if (!read.ok) return { ok: false, problems: read.problems.map(inside) };
  const doubt = await doubtOf(attachment);
  const code = doubt ?? (scan.isCut ? "file.pdfPartial" : undefined);
  return {
    ok: true,
    value: { assessment: read.value, note: code === undefined ? null : problem([], code) },
  };
}

function refuse(code: string, detail: Problem["detail"] = {}): Checked<never> {
  return { ok: false, problems: [problem([], code, detail)] };
}

/** A problem of the data as one of the PDF. Nobody mends a byte inside a PDF: what no parser reads is called damaged. */
function inside(found: Problem): Problem {
  const path = [ATTACHMENT_NAME, ...found.path];
  const isReadable = found.code === "file.newer" || found.code.startsWith("assessment.");
  return isReadable ? { ...found, path } : problem(path, "file.pdfDamaged");
}

/** The code of what keeps the data from being taken as Touchstone wrote it, if anything does. */
async function doubtOf({ bytes, hashes }: Attachment): Promise<string | undefined> {
  if (hashes.size === 0 || !("subtle" in crypto)) return "file.pdfUnchecked";
  const actual = await sha256Hex(bytes);
  return [...hashes].every((hash) => hash.toLowerCase() === actual) ? undefined : "file.pdfAltered";
}
