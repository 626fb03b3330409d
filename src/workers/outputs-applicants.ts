import { type Assessment, ATTACHMENT_NAME, withoutRemarks, writeForOthers } from "#assessment";
import { entryNames, type FontSource, openArchive, renderReportPdf } from "#exports";
import { sha256Hex } from "#intake";
import { buildReport } from "#report";
import { firmnessOf, REPORT_DRAWS, toScoring } from "#scoring";
import type { Sources } from "./outputs-sources.ts";
import type { OutputReply } from "./outputs-protocol.ts";

interface Around {
  readonly fonts: FontSource;
  readonly say: (reply: OutputReply) => void;
  readonly piece: (bytes: Uint8Array) => void;
}

/**
 * One PDF an applicant in a ZIP, the ranked first. Only one of them stands in memory at a time. A blind one has neither the name nor
 * what the venture wrote, nor the data to read it back from.
 * @returns characters that no font has
 */
export async function writeApplicants(
  { intake, inputs }: Sources,
  { isBlind }: { readonly isBlind: boolean },
  { fonts, say, piece }: Around,
): Promise<string[]> {
  const [{ ranking, now, messages }] = inputs;
  const cached = cachedFonts(fonts);
  const applicants = new Map(intake.applicants.map(({ id, assessment }) => [id, assessment]));
  const rows = ranking.rows.filter(({ id }) => applicants.has(id));
  const names = entryNames(isBlind ? rows.map((row) => ({ ...row, name: "" })) : rows, "pdf");
  const archive = openArchive(piece);
  const missing = new Set<string>();
  for (const [place, { id }] of rows.entries()) {
    say({ kind: "progress", progress: { stage: "writing", done: place, total: rows.length } });
    const own = applicants.get(id);
    const name = names[place];
    if (!own || name === undefined) continue;
    const assessment = isBlind ? nameless(own, messages.cohortReport.blindName(place + 1)) : own;
    const json = writeForOthers(assessment);
    const pdf = await renderReportPdf(reportsOf(assessment, inputs), {
      fonts: cached,
      date: now,
      ...(!isBlind && { attachment: await attachmentOf(json) }),
    });
    for (const character of pdf.missing) missing.add(character);
    archive.add(name, pdf.bytes);
  }
  archive.end();
  return [...missing];
}

function reportsOf(assessment: Assessment, inputs: Sources["inputs"]) {
  const [{ rubric: first }] = inputs;
  const scored = toScoring(first, assessment.profile, assessment.answers);
  const firmness = firmnessOf(scored.rubric, scored.answers, REPORT_DRAWS);
  return inputs.map(({ rubric, messages, now }) =>
    buildReport({ rubric, assessment, messages, now, firmness }),
  );
}

function nameless(assessment: Assessment, name: string): Assessment {
  return { ...withoutRemarks(assessment), venture: { name, oneLiner: "" } };
}

async function attachmentOf(json: string) {
  const file = { name: ATTACHMENT_NAME, json };
  // Without TLS on a foreign host the platform hashes nothing; the data is carried all the same.
  return globalThis.isSecureContext ? { ...file, sha256: await sha256Hex(json) } : file;
}

/** Every file of the fonts is fetched once for all documents. */
function cachedFonts(fonts: FontSource): FontSource {
  const known = new Map<string, ReturnType<FontSource["load"]>>();
  return {
    load(name) {
      const before = known.get(name);
      if (before) return before;
      const fresh = fonts.load(name);
      known.set(name, fresh);
      return fresh;
    },
  };
}
