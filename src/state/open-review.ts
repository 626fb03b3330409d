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
import { type Path, type Problem, problem } from "#rubric";
import { type LibraryState, useLibrary } from "./library-store.ts";
import { useNotices } from "./notices-store.ts";
import { checkIncoming } from "./open-file.ts";
import { browserPlatform } from "./platform.ts";

export type ReviewResult =
  /** A reading was begun. */
  | { readonly kind: "reading"; readonly id: string }
  /** The pack is being read here already: go on with that reading, or begin another one. */
  | { readonly kind: "begun"; readonly existing: Assessment; readonly begin: () => string }
  /** A review was added to the assessment it is about. */
  | { readonly kind: "opinion"; readonly id: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Opens a review pack as a reading, an assessment of its own, or adds a review to the assessment it is about.
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
  const [applicant, ...others] = pack.applicants;
  if (!applicant || others.length > 0) return several(pack.applicants.length);
  const start = { id: browserPlatform.newId(), now: browserPlatform.now(), rubric: pack.rubric };
  const asSent = createReading(pack, applicant, start);
  const checked = await checkIncoming({ ...asSent, answers: applicant.answers });
  if (!checked.ok) {
    return { kind: "refused", problems: inside(["applicants", 0], checked.problems) };
  }
  // The reader answers what this Touchstone asks, so the reading names that edition.
  const reading = { ...asSent, rubric: refOf(checked.value) };
  const begin = (): string => {
    library.getState().add(reading);
    return reading.id;
  };
  const existing = Object.values(library.getState().assessments).find(
    ({ readingOf }) => readingOf?.pack === pack.id && readingOf.assessment === applicant.id,
  );
  if (existing) return { kind: "begun", existing, begin };
  return { kind: "reading", id: begin() };
}

async function takeIn(review: Review, library: StoreApi<LibraryState>): Promise<ReviewResult> {
  const [item, ...others] = review.items;
  if (!item || others.length > 0) return several(review.items.length);
  const { [item.applicant]: own } = library.getState().assessments;
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

function several(count: number): ReviewResult {
  return { kind: "refused", problems: [problem([], "review.several", { count })] };
}

function refOf({ id, version, hash }: Assessment["rubric"]): Assessment["rubric"] {
  return { id, version, hash };
}
