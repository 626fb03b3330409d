import type { StoreApi } from "zustand";
import {
  type Assessment,
  createReading,
  LIMITS,
  type Opinion,
  opinionOf,
  type Review,
  type ReviewPack,
} from "#assessment";
import { type Checked, type Path, type Problem, problem } from "#rubric";
import { type LibraryState, useLibrary } from "./library-store.ts";
import { useNotices } from "./notices-store.ts";
import { checkIncoming } from "./open-file.ts";
import { browserPlatform } from "./platform.ts";

export type ReviewResult =
  /** A reading was begun. */
  | { readonly kind: "reading"; readonly id: string }
  /** The readings of a programme's pack were begun, or are gone on with; `id` is the pack's. */
  | { readonly kind: "pack"; readonly id: string }
  /** The pack is being read here already: go on with that reading, or begin another one. */
  | { readonly kind: "begun"; readonly existing: Assessment; readonly begin: () => string }
  /** A review was added to the assessment it is about. */
  | { readonly kind: "opinion"; readonly id: string }
  /** A review for the panel of the intake `id`, where it is merged. */
  | { readonly kind: "panel"; readonly id: string; readonly review: Review }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Opens a review pack as a reading for each of its ventures, assessments of their own, or adds a review to the assessment it is
 * about; a review of a programme's applicants is for its panel.
 * @returns undefined when the file is neither; then it is for `openFile`
 */
export async function openReview(
  file: Pick<File, "arrayBuffer" | "size">,
  library: StoreApi<LibraryState> = useLibrary,
): Promise<ReviewResult | undefined> {
  const { readReviewFile } = await import("#intake");
  const read = await readReviewFile(file);
  if (!read) return undefined;
  if (!read.ok) return { kind: "refused", problems: read.problems };
  return read.value.format === "touchstone/review"
    ? takeIn(read.value, library)
    : beginReading(read.value, library);
}

async function beginReading(
  pack: ReviewPack,
  library: StoreApi<LibraryState>,
): Promise<ReviewResult> {
  const begun = await readingsFor(pack);
  if (!begun.ok) return { kind: "refused", problems: begun.problems };
  const [reading] = begun.value;
  if (!reading || begun.value.length > 1 || pack.programme)
    return beginAll(pack, begun.value, library);
  const begin = (): string => {
    library.getState().add(reading);
    return reading.id;
  };
  const existing = begunHere(library, reading);
  if (existing) return { kind: "begun", existing, begin };
  return { kind: "reading", id: begin() };
}

/** An empty reading of every venture in a pack, each held against its rubric. */
async function readingsFor(pack: ReviewPack): Promise<Checked<readonly Assessment[]>> {
  const readings: Assessment[] = [];
  for (const [place, applicant] of pack.applicants.entries()) {
    const start = { id: browserPlatform.newId(), now: browserPlatform.now(), rubric: pack.rubric };
    const asSent = createReading(pack, applicant, start);
    const given = [
      applicant.answers,
      ...(asSent.readingOf?.others ?? []).map((other) => other.answers),
    ];
    for (const answers of given) {
      const checked = await checkIncoming({ ...asSent, answers });
      if (!checked.ok)
        return { ok: false, problems: inside(["applicants", place], checked.problems) };
      // The reader answers what this Touchstone asks, so the reading names that edition.
      readings[place] = { ...asSent, rubric: refOf(checked.value) };
    }
  }
  return { ok: true, value: readings };
}

/** Begins those that are not here yet; the others go on, with what a later file of the pack says of their ventures. */
function beginAll(
  pack: ReviewPack,
  readings: readonly Assessment[],
  library: StoreApi<LibraryState>,
): ReviewResult {
  const { add, change } = library.getState();
  for (const reading of readings) {
    const here = begunHere(library, reading);
    if (!here?.readingOf || !reading.readingOf) add(reading);
    else {
      const { reader, champion, recused, comment } = here.readingOf;
      const own = {
        ...(champion && { champion }),
        ...(recused && { recused }),
        ...(comment && { comment }),
      };
      const readingOf = {
        ...reading.readingOf,
        ...own,
        reader: reader || reading.readingOf.reader,
      };
      change(here.id, { readingOf }, { kind: "reader" });
    }
  }
  return { kind: "pack", id: pack.id };
}

function begunHere(
  library: StoreApi<LibraryState>,
  { readingOf: wanted }: Assessment,
): Assessment | undefined {
  return Object.values(library.getState().assessments).find(
    ({ readingOf }) =>
      readingOf?.pack === wanted?.pack && readingOf?.assessment === wanted?.assessment,
  );
}

async function takeIn(review: Review, library: StoreApi<LibraryState>): Promise<ReviewResult> {
  const [item, ...others] = review.items;
  const own = item && library.getState().assessments[item.applicant];
  const isForPanel = review.programme !== undefined || others.length > 0;
  if (isForPanel || !own) {
    const { intakeFor } = await import("./intake-for.ts");
    const intake = await intakeFor(review);
    if (intake !== undefined) return { kind: "panel", id: intake, review };
  }
  if (!item || isForPanel) return unknownPanel(review);
  const reader = review.reader.name.trim();
  if (!own) {
    const code = reader === "" ? "review.notHereUnnamed" : "review.notHere";
    return { kind: "refused", problems: [problem(["items", 0, "applicant"], code, { reader })] };
  }
  const { rubric } = review;
  const checked = await checkIncoming({ ...own, rubric, answers: item.answers, profile: {} });
  const problems = checked.ok ? otherRubric(own, review) : inside(["items", 0], checked.problems);
  if (problems.length > 0) return { kind: "refused", problems };
  const before = own.opinions ?? [];
  const opinions = withOpinion(before, opinionOf(review, item));
  const { name } = own.venture;
  if (opinions.length > LIMITS.opinions) {
    const detail = { name, limit: LIMITS.opinions };
    return { kind: "refused", problems: [problem([], "review.full", detail)] };
  }
  library.getState().change(own.id, { opinions }, { kind: "opinions" });
  const code = opinions.length > before.length ? "opinionAdded" : "opinionReplaced";
  useNotices.getState().tell({ code, detail: { name, reader }, assessmentId: own.id });
  return { kind: "opinion", id: own.id };
}

function unknownPanel({ items }: Review): ReviewResult {
  const detail = { count: items.length };
  return { kind: "refused", problems: [problem(["programme"], "review.noProgramme", detail)] };
}

/** The last is the one taken in last; a second file of the same reading replaces the first. */
function withOpinion(before: readonly Opinion[], opinion: Opinion): readonly Opinion[] {
  return [...before.filter(({ id }) => id !== opinion.id), opinion];
}

function otherRubric(own: Assessment, { rubric }: Review): Problem[] {
  if (rubric.id === own.rubric.id) return [];
  const detail = { id: rubric.id, expected: own.rubric.id };
  return [problem(["rubric", "id"], "assessment.otherRubric", detail)];
}

/** Problems found in the one venture of a file, with the places where the file has them. */
function inside(place: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((found) =>
    found.path[0] === "rubric" ? found : { ...found, path: [...place, ...found.path] },
  );
}

function refOf({ id, version, hash }: Assessment["rubric"]): Assessment["rubric"] {
  return { id, version, hash };
}
