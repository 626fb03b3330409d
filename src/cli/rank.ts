import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Programme } from "#assessment";
import { type CohortRanking, createIntake, type Intake, makeResult, rankIntake } from "#cohort";
import { cohortWorkbook, renderCohortPdf, sheetCsv } from "#exports";
import { type Language, loadMessages } from "#i18n";
import { readProgrammeFile } from "#intake";
import { buildCohortReport, COHORT_SHEETS, type CohortInput, cohortSheets } from "#report";
import { problem, type Rubric } from "#rubric";
import { withProgramme } from "#scoring";
import type { Console, ExitCode } from "./console.ts";
import { HELP } from "./help.ts";
import { applicantOf, type RankInputs, readingsOf, readRankInputs } from "./rank-inputs.ts";
import { type RankOptions, readRankOptions } from "./rank-options.ts";
import { sayProblems } from "./say-problem.ts";
import { shippedRubric } from "./shipped-rubric.ts";
import { verify } from "./verify.ts";
import { asAsked, wholeIntake } from "./whole-intake.ts";

/** Stands for a programme where none was given: the rubric as it is. */
const NO_PROGRAMME = "00000000-0000-4000-8000-000000000000";
const PLACES = 10;

/** touchstone rank FILE|DIR... -o OUT: the applicants in order, in the format that the ending of OUT names. */
export async function rank(args: readonly string[], terminal: Console): Promise<ExitCode> {
  const options = readRankOptions(args);
  if (options?.verify !== undefined && options.files.length === 0) {
    return verify(options.verify, languageOf(options), terminal);
  }
  const write = WRITERS[extname(options?.output ?? "").toLowerCase()];
  if (!options?.output || options.verify !== undefined || options.files.length === 0 || !write) {
    terminal.err(HELP);
    return 2;
  }
  const language = languageOf(options);
  const whole = await wholeIntake(options.files, language, terminal);
  if (whole === null) return 1;
  const inputs = whole ? undefined : await readRankInputs(options.files, language, terminal);
  const given = await givenProgramme(options, language, terminal);
  if (given === null) return 1;
  const found = inputs ? intakeOf(inputs, given ?? inputs.programme, terminal) : whole;
  const intake = found && asAsked(found, given, options);
  if (!intake) return 1;
  const sources = await sourcesOf(intake, options, terminal);
  if (!sources) return 1;
  await writeFile(options.output, await write(sources, options, terminal));
  const isPartial = inputs?.refused || intake.applicants.length < (inputs?.assessments.length ?? 0);
  return isPartial ? 1 : 0;
}

function languageOf({ language }: RankOptions): Language {
  return language === "zh" ? "zh" : "en";
}

/** @returns null when it was refused, undefined when none is asked for */
async function givenProgramme(
  { programme: path }: RankOptions,
  language: Language,
  terminal: Console,
): Promise<Programme | null | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  const read = bytes && (await readProgrammeFile(new Blob([new Uint8Array(bytes)])));
  if (read?.ok) return read.value;
  const code = bytes ? "programme.format" : "file.unreadable";
  const problems = read ? read.problems : [problem([], code, { file: path })];
  await sayProblems(path, problems, language, terminal);
  return null;
}

/** The files as one intake; undefined when there is nobody to rank. Who answered another rubric is named and left out. */
function intakeOf(
  { assessments, reviews }: RankInputs,
  given: Programme | undefined,
  terminal: Console,
): Intake | undefined {
  const now = terminal.now();
  const [first] = assessments;
  const ref = given?.rubric ?? first?.assessment.rubric;
  if (!ref) {
    terminal.err("There is no applicant to rank.");
    return undefined;
  }
  const { id, version, hash } = ref;
  const programme = given ?? {
    format: "touchstone/programme" as const,
    version: 1 as const,
    id: NO_PROGRAMME,
    name: "",
    rubric: { id, version, hash },
    questions: [],
    deadline: "",
    places: PLACES,
    createdAt: now,
    updatedAt: now,
  };
  const fitting = assessments.filter(({ file, assessment }) => {
    const fits = assessment.rubric.id === id;
    if (!fits) terminal.err(`${file}: answers another rubric, ${assessment.rubric.id}.`);
    return fits;
  });
  const { record } = createIntake(programme, { by: "", now });
  return {
    record,
    applicants: fitting.map((each) => applicantOf(each, now)),
    reviews: reviews.filter(({ rubric }) => rubric.id === id).flatMap(readingsOf),
    decisions: [],
    log: [],
  };
}

type Sources = readonly [CohortInput, ...CohortInput[]];

/** The intake ranked, in each language of the output. */
async function sourcesOf(
  intake: Intake,
  { language }: RankOptions,
  terminal: Console,
): Promise<Sources | undefined> {
  const { programme, ranking: settings } = intake.record;
  const languages = language === "both" ? (["zh", "en"] as const) : ([language] as const);
  const shipped = await Promise.all(
    languages.map((each) => shippedRubric(programme.rubric.id, each)),
  );
  const applied = shipped.flatMap((rubric) => (rubric ? [withProgramme(rubric, programme)] : []));
  const [first, ...more] = applied;
  if (!first) {
    terminal.err(`There is no rubric ${programme.rubric.id}.`);
    return undefined;
  }
  const { applicants, reviews } = intake;
  const ranking = rankIntake({
    rubric: first,
    places: programme.places,
    applicants,
    reviews,
    settings,
  });
  const now = terminal.now();
  const input = (rubric: Rubric) => inputOf(rubric, intake, ranking, now);
  return [await input(first), ...(await Promise.all(more.map(input)))];
}

async function inputOf(
  rubric: Rubric,
  intake: Intake,
  ranking: CohortRanking,
  now: string,
): Promise<CohortInput> {
  return { rubric, intake, ranking, messages: await loadMessages(rubric.language), now };
}

type Writer = (
  sources: Sources,
  options: RankOptions,
  terminal: Console,
) => Promise<Uint8Array | string>;

const WRITERS: Readonly<Record<string, Writer>> = {
  ".csv": ([input]) => Promise.resolve([...sheetCsv(COHORT_SHEETS.ranking(input))].join("")),
  ".xlsx": ([input], _, terminal) =>
    cohortWorkbook(cohortSheets(input), {
      title: input.intake.record.programme.name,
      date: terminal.now(),
      language: input.rubric.language,
    }),
  ".json": ([{ intake, ranking }], { isNamed }, terminal) => {
    const result = makeResult(intake, ranking, { now: terminal.now(), isNamed });
    return Promise.resolve(`${JSON.stringify(result)}\n`);
  },
  ".pdf": async (sources, _, terminal) => {
    const { bytes, missing } = await renderCohortPdf(sources.map(buildCohortReport), {
      date: terminal.now(),
      fonts: {
        load: (name) => readFile(fileURLToPath(new URL(`../app/fonts/${name}`, import.meta.url))),
      },
    });
    if (missing.length > 0) terminal.err(`${missing.join(" ")}: shown as □ in the PDF`);
    return bytes;
  },
};
