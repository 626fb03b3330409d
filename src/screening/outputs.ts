import { type IntakeRecord, type LogLine, logged } from "#cohort";
import { type Language, loadMessages } from "#i18n";
import type { Letter, LetterState } from "#report";
import type { Rubric } from "#rubric";
import { withProgramme } from "#scoring";
import { browserPlatform, loadRubric } from "#state";
import {
  type OutputFailure,
  type OutputFile,
  outputInWorker,
  type OutputProgress,
  type OutputWanted,
  type Run,
} from "#workers";
import { type ChangeResult, changeIntake } from "./change-intake.ts";
import { loadApplicants } from "./parts.ts";
import { useIntakes } from "./intakes-store.ts";

/** A file, or why there is none; `data`: the rubric could not be had in one of the languages. */
export type OutputOutcome =
  | OutputFile
  | OutputFailure
  | { readonly ok: false; readonly reason: "data" };

export interface OutputRun {
  /** Never rejects. */
  readonly result: Promise<OutputOutcome>;
  /** Stops the work at once; the result is then `cancelled`. */
  cancel(): void;
}

/**
 * Makes a file about an intake off the main thread. Letters that were written are noted in the log before the file is handed over, so
 * that nobody gets two; where that cannot be done there is no file.
 * @param languages one, or both for a document that holds them side by side
 */
export function makeOutput(
  id: string,
  wanted: OutputWanted,
  languages: readonly Language[],
  onProgress: (progress: OutputProgress) => void,
): OutputRun {
  let run: Run<OutputFile | OutputFailure> | undefined;
  let isCancelled = false;
  return {
    result: make(),
    cancel() {
      isCancelled = true;
      run?.cancel();
    },
  };

  async function make(): Promise<OutputOutcome> {
    const rubrics = await rubricsOf(id, languages);
    if (!rubrics) return { ok: false, reason: "data" };
    if (isCancelled) return { ok: false, reason: "cancelled", detail: "" };
    const now = browserPlatform.now();
    run = outputInWorker({ intake: id, wanted, rubrics, now, base: document.baseURI }, onProgress);
    const made = await run.result;
    if (!made.ok || made.written.length === 0) return made;
    const noted = await noteLetters(id, made.written);
    return noted.ok ? made : { ok: false, reason: "storage", detail: noted.reason };
  }
}

/** Who may get a letter, as the disk says; undefined when it does not answer. */
export async function loadLetterStates(id: string): Promise<readonly LetterState[] | undefined> {
  const made = await makeOutput(id, { kind: "letterList" }, ["en"], () => {}).result;
  return made.ok ? made.letters : undefined;
}

/** The letter to one applicant as it would be saved now; empty when it cannot be made. */
export async function previewLetter(
  id: string,
  applicant: string,
  verdict: NonNullable<LetterState["verdict"]>,
  languages: readonly Language[],
): Promise<readonly Letter[]> {
  const record = recordOf(id);
  const [rubrics, found, report] = await Promise.all([
    rubricsOf(id, languages),
    loadApplicants(id, [applicant]),
    import("#report").catch(() => undefined),
  ]);
  const assessment = found?.[0]?.assessment;
  if (!record || !rubrics || !assessment || !report) return [];
  const now = browserPlatform.now();
  return Promise.all(
    rubrics.map(async (shipped) => {
      const rubric = withProgramme(shipped, record.programme);
      const messages = await loadMessages(rubric.language);
      return report.buildLetter({ rubric, assessment, record, verdict, messages, now });
    }),
  );
}

/** Keeps the programme's own words in every letter. */
export function saveLetterWords(
  id: string,
  letters: NonNullable<IntakeRecord["letters"]>,
): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => ({ record: { ...record, letters } }));
}

function noteLetters(id: string, written: OutputFile["written"]): Promise<ChangeResult> {
  const now = browserPlatform.now();
  const lines = written.map(
    ({ applicant, verdict }): LogLine => ({ what: "letter", applicant, from: "", to: verdict }),
  );
  return changeIntake(id, ({ record }) => logged(record, now, lines));
}

function recordOf(id: string): IntakeRecord | undefined {
  return useIntakes.getState().open[id]?.record;
}

/** The programme's rubric as it is shipped, in each language; undefined when one cannot be had. */
async function rubricsOf(
  id: string,
  languages: readonly Language[],
): Promise<readonly Rubric[] | undefined> {
  const rubricId = recordOf(id)?.programme.rubric.id;
  if (rubricId === undefined) return undefined;
  const loads = await Promise.all(languages.map((language) => loadRubric(rubricId, language)));
  const rubrics = loads.flatMap((load) => (load.ok ? [load.rubric] : []));
  return rubrics.length === languages.length ? rubrics : undefined;
}
