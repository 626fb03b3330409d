import { type Intake, makeResult, rankIntake } from "#cohort";
import { cohortWorkbook, type FontSource, renderCohortPdf, sheetCsv } from "#exports";
import { loadMessages } from "#i18n";
import {
  buildCohortReport,
  COHORT_SHEETS,
  type CohortInput,
  cohortSheets,
  letterStates,
} from "#report";
import type { Rubric } from "#rubric";
import { withProgramme } from "#scoring";
import type { IntakeStorage } from "#storage";
import { writeApplicants } from "./outputs-applicants.ts";
import { writeLetters } from "./outputs-letters.ts";
import type { Sources } from "./outputs-sources.ts";
import type { OutputFailure, OutputJob, OutputMade, OutputReply } from "./outputs-protocol.ts";

export interface OutputSurroundings {
  readonly storage: Pick<IntakeStorage, "read">;
  readonly fonts: FontSource & { readonly failed?: boolean };
  readonly say: (reply: OutputReply) => void;
}

const NOTHING = { ok: true, missing: [], written: [], letters: [] } as const;
const encoder = new TextEncoder();

/** Makes one file about an intake, in the worker. Never rejects: every failure is a value. */
export async function answerOutput(
  job: OutputJob,
  around: OutputSurroundings,
): Promise<OutputMade | OutputFailure> {
  const { say, storage, fonts } = around;
  try {
    say({ kind: "progress", progress: { stage: "reading", done: 0, total: 0 } });
    const read = await storage.read(job.intake);
    if (!read.ok) return { ok: false, reason: "storage", detail: read.reason };
    if (!read.value) return { ok: false, reason: "absent", detail: job.intake };
    const { applicants, decisions, log } = read.value;
    if (job.wanted.kind === "letterList") {
      return { ...NOTHING, letters: letterStates(applicants, decisions, log) };
    }
    if (applicants.length === 0) return { ok: false, reason: "empty", detail: "no applicants" };
    say({ kind: "progress", progress: { stage: "ranking", done: 0, total: 0 } });
    const sources = await sourcesOf(read.value, job);
    say({ kind: "progress", progress: { stage: "writing", done: 0, total: 0 } });
    return await write(sources, job, around);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: fonts.failed ? "fonts" : "failed", detail };
  }
}

async function sourcesOf(intake: Intake, { rubrics, now }: OutputJob): Promise<Sources> {
  const { record, applicants, reviews } = intake;
  const applied = rubrics.map((rubric) => withProgramme(rubric, record.programme));
  const [first, ...more] = applied;
  if (!first) throw new Error("no rubric");
  const ranking = rankIntake({
    rubric: first,
    places: record.programme.places,
    applicants,
    reviews,
    settings: record.ranking,
  });
  const inputOf = async (rubric: Rubric): Promise<CohortInput> => ({
    rubric,
    intake,
    ranking,
    messages: await loadMessages(rubric.language),
    now,
  });
  return { intake, inputs: [await inputOf(first), ...(await Promise.all(more.map(inputOf)))] };
}

async function write(
  sources: Sources,
  { wanted, now }: OutputJob,
  { say, fonts }: OutputSurroundings,
): Promise<OutputMade | OutputFailure> {
  const { intake, inputs } = sources;
  const [input] = inputs;
  const piece = (bytes: Uint8Array) => say({ kind: "piece", bytes: new Uint8Array(bytes) });
  switch (wanted.kind) {
    case "workbook": {
      const { language } = input.rubric;
      const about = { title: intake.record.programme.name, date: now, language };
      piece(await cohortWorkbook(cohortSheets(input), about));
      return NOTHING;
    }
    case "csv":
      for (const text of sheetCsv(COHORT_SHEETS[wanted.sheet](input))) piece(encoder.encode(text));
      return NOTHING;
    case "report": {
      const { bytes, missing } = await renderCohortPdf(inputs.map(buildCohortReport), {
        fonts,
        date: now,
      });
      piece(bytes);
      return { ...NOTHING, missing };
    }
    case "result": {
      const result = makeResult(intake, input.ranking, { now, isNamed: wanted.isNamed });
      piece(encoder.encode(`${JSON.stringify(result)}\n`));
      return NOTHING;
    }
    case "applicants":
      return { ...NOTHING, missing: await writeApplicants(sources, wanted, { say, fonts, piece }) };
    case "letters": {
      const written = writeLetters(sources, wanted, { say, piece });
      return written.length === 0
        ? { ok: false, reason: "empty", detail: "no letters" }
        : { ...NOTHING, written };
    }
    case "letterList":
      return NOTHING;
  }
}
