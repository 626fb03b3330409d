import { checkAgainstRubric, type Assessment, type Programme } from "#assessment";
import { type BothRubrics, newestOfEach, type Sorted } from "#intake";
import { type Problem, problem } from "#rubric";
import type { ImportSource } from "./import-protocol.ts";
import type { TableSource } from "./import-table.ts";
import type { Given } from "./import-trial.ts";

type Keyed<T> = T & { readonly key: number };
type NoTable = Keyed<Exclude<Sorted, { kind: "table" }>>;

/** More are counted, not shown. */
const SHOWN = 200;

/** What has been given so far, each with the number by which it is taken out again. */
export interface Drop {
  readonly files: readonly NoTable[];
  readonly tables: readonly TableSource[];
}

/** An assessment that does not fit the rubric as a refused file; everything else as it is. */
export function checkedAgainst(sorted: Sorted, { en }: BothRubrics): Sorted {
  if (sorted.kind !== "assessment") return sorted;
  const problems = checkAgainstRubric(sorted.assessment, en);
  return problems.length === 0 ? sorted : { place: sorted.place, kind: "refused", problems };
}

/** What of a drop can be brought in: of several states of one assessment the newest, and everything else. */
export function givenOf({ files, tables }: Drop): Given {
  const assessments = files.filter((file) => file.kind === "assessment");
  const newest = newestOfEach(assessments.map(({ assessment }) => assessment));
  return {
    assessments: assessments.filter(({ assessment }, place) => newest.get(assessment.id) === place),
    tables,
    reviews: files.flatMap((file) => {
      if (file.kind !== "review") return [];
      const { place, review } = file;
      return [{ file: place.inside ?? place.file, review, reviewer: "" }];
    }),
  };
}

/**
 * The files of a drop as a page lists them, refused ones first, then those with something to know.
 * @param older keys of assessments that are older than what is kept
 */
export function sourceViews(
  drop: Drop,
  given: Given,
  older: ReadonlySet<number>,
  programme: Programme,
): readonly ImportSource[] {
  const taken = new Set(given.assessments.map(({ key }) => key));
  const views = drop.files.map((file): ImportSource => {
    const { key, place, kind } = file;
    const problems =
      file.kind === "refused" ? file.problems : notesOf(file, { taken, older, programme });
    return { key, place, kind, name: nameOf(file), problems };
  });
  const order = ({ kind, problems }: ImportSource): number =>
    kind === "refused" ? 0 : problems.length > 0 ? 1 : 2;
  return views.sort((a, b) => order(a) - order(b)).slice(0, SHOWN);
}

function notesOf(
  file: Exclude<NoTable, { kind: "refused" }>,
  {
    taken,
    older,
    programme,
  }: {
    readonly taken: ReadonlySet<number>;
    readonly older: ReadonlySet<number>;
    readonly programme: Programme;
  },
): readonly Problem[] {
  if (file.kind === "programme") return [problem([], "import.programme")];
  if (file.kind === "review") return [];
  const notes = file.note ? [file.note] : [];
  if (!taken.has(file.key)) return [...notes, problem([], "import.repeated")];
  if (older.has(file.key)) return [...notes, problem([], "import.older")];
  return [...notes, ...otherProgramme(file.assessment, programme)];
}

function otherProgramme({ programme }: Assessment, { id }: Programme): readonly Problem[] {
  if (!programme || programme.id === id) return [];
  return [problem([], "import.otherProgramme", { name: programme.name })];
}

function nameOf(file: NoTable): string {
  if (file.kind === "assessment") return file.assessment.venture.name;
  if (file.kind === "review") return file.review.reader.name;
  return file.kind === "programme" ? file.programme.name : "";
}
