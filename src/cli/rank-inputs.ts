import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Assessment, checkAgainstRubric, type Programme, type Review } from "#assessment";
import type { ApplicantRecord, PanelReview } from "#cohort";
import type { Language } from "#i18n";
import { newestOfEach, sortFiles } from "#intake";
import { type Problem, problem } from "#rubric";
import type { Console } from "./console.ts";
import { sayProblems } from "./say-problem.ts";
import { shippedRubric } from "./shipped-rubric.ts";

/** What was found in the files given. */
export interface RankInputs {
  readonly assessments: readonly { readonly file: string; readonly assessment: Assessment }[];
  readonly reviews: readonly Review[];
  readonly programme: Programme | undefined;
  /** Whether anything was refused; each is named on stderr. */
  readonly refused: boolean;
}

/** Reads assessments, report PDFs, reviews, a programme, ZIPs of these and folders of these. */
export async function readRankInputs(
  targets: readonly string[],
  language: Language,
  terminal: Console,
): Promise<RankInputs> {
  const found: { file: string; assessment: Assessment }[] = [];
  const reviews: Review[] = [];
  let programme: Programme | undefined;
  let refused = false;
  const refuse = async (file: string, problems: readonly Problem[]): Promise<void> => {
    refused = true;
    await sayProblems(file, problems, language, terminal);
  };
  for (const path of await pathsOf(targets)) {
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) {
      await refuse(path, [problem([], "file.unreadable", { file: path })]);
      continue;
    }
    for await (const sorted of sortFiles([new File([new Uint8Array(bytes)], basename(path))])) {
      const file = [path, sorted.place.inside].filter(Boolean).join("/");
      if (sorted.kind === "refused" && sorted.problems[0]?.code === "import.cohort") {
        refused = true;
        terminal.err(`${file}: this is a whole intake. Rank it by itself.`);
      } else if (sorted.kind === "refused") await refuse(file, sorted.problems);
      else if (sorted.kind === "table") {
        refused = true;
        terminal.err(`${file}: this is a table. Run touchstone import on it first.`);
      } else if (sorted.kind === "review") reviews.push(sorted.review);
      else if (sorted.kind === "programme") programme ??= sorted.programme;
      else {
        const problems = await fitProblems(sorted.assessment, language);
        if (problems.length > 0) await refuse(file, problems);
        else found.push({ file, assessment: sorted.assessment });
        if (sorted.note) await sayProblems(file, [sorted.note], language, terminal);
      }
    }
  }
  const newest = newestOfEach(found.map(({ assessment }) => assessment));
  const assessments = found.filter(({ assessment }, i) => newest.get(assessment.id) === i);
  return { assessments, reviews, programme, refused };
}

/** Files as they are named; of a folder all files in it, by name. */
async function pathsOf(targets: readonly string[]): Promise<string[]> {
  const paths = await Promise.all(
    targets.map(async (target) => {
      const found = await stat(target).catch(() => undefined);
      if (!found?.isDirectory()) return [target];
      const entries = await readdir(target, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map(({ name }) => join(target, name))
        .sort();
    }),
  );
  return paths.flat();
}

async function fitProblems(
  assessment: Assessment,
  language: Language,
): Promise<readonly Problem[]> {
  const { id } = assessment.rubric;
  const rubric = await shippedRubric(id, language);
  return rubric
    ? checkAgainstRubric(assessment, rubric)
    : [problem(["rubric", "id"], "assessment.noRubric", { id })];
}

/** An assessment as an applicant of an intake. */
export function applicantOf(
  { file, assessment }: RankInputs["assessments"][number],
  now: string,
): ApplicantRecord {
  const { id } = assessment;
  return {
    id,
    identity: `assessment:${id}`,
    email: null,
    assessment,
    other: [],
    source: { file: basename(file), row: null },
    importedAt: now,
  };
}

/** The readings of a review, one an applicant. */
export function readingsOf({ id, pack, rubric, reader, blind, at, items }: Review): PanelReview[] {
  return items.map((item) => ({
    id: item.reading ?? id,
    applicant: item.applicant,
    reviewer: reader.name,
    pack,
    rubric,
    blind,
    at,
    answers: item.answers,
    champion: item.champion ?? false,
    recused: item.recused ?? false,
    comment: item.comment ?? "",
  }));
}
