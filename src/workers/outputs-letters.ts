import { entryNames, letterHtml, letterText, openArchive } from "#exports";
import { buildLetter, type Letter, letterStates } from "#report";
import type { Sources } from "./outputs-sources.ts";
import type { OutputMade, OutputReply, OutputWanted } from "./outputs-protocol.ts";

interface Around {
  readonly say: (reply: OutputReply) => void;
  readonly piece: (bytes: Uint8Array) => void;
}

const encoder = new TextEncoder();

/**
 * Letters of feedback in a ZIP, each as a page and as plain text. Who may get one is decided here, by what is on the disk now: a page
 * may have been open since before a decision changed.
 * @returns to whom, with which decision
 */
export function writeLetters(
  { intake, inputs }: Sources,
  { ids, again }: Extract<OutputWanted, { kind: "letters" }>,
  { say, piece }: Around,
): OutputMade["written"][number][] {
  const wanted = new Set(ids);
  const records = new Map(intake.applicants.map((applicant) => [applicant.id, applicant]));
  const due = letterStates(intake.applicants, intake.decisions, intake.log).filter(
    ({ applicant, state }) =>
      wanted.has(applicant) && (state === "ready" || (again && state === "saved")),
  );
  const files = due.map(({ applicant, name }) => ({ id: applicant, name }));
  const [pages, texts] = [entryNames(files, "html"), entryNames(files, "txt")];
  const written: OutputMade["written"][number][] = [];
  const archive = openArchive(piece);
  for (const [place, { applicant, verdict }] of due.entries()) {
    if (place % 50 === 0) {
      say({ kind: "progress", progress: { stage: "writing", done: place, total: due.length } });
    }
    const assessment = records.get(applicant)?.assessment;
    const [page, text] = [pages[place], texts[place]];
    if (!assessment || !verdict || page === undefined || text === undefined) continue;
    const [first, ...more] = inputs.map(
      ({ rubric, messages, now }): Letter =>
        buildLetter({ rubric, assessment, record: intake.record, verdict, messages, now }),
    );
    if (!first) continue;
    archive.add(page, encoder.encode(letterHtml([first, ...more])));
    archive.add(text, encoder.encode(letterText([first, ...more])));
    written.push({ applicant, verdict });
  }
  archive.end();
  return written;
}
