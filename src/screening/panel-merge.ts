import {
  type IncomingReview,
  type Merge,
  type MergeChoice,
  mergeReviews,
  type PanelReview,
} from "#cohort";
import type { Rubric } from "#rubric";
import { browserPlatform } from "#state";
import { type ChangeResult, changeIntake } from "./change-intake.ts";
import type { OpenIntake } from "./intakes-store.ts";
import { loadApplicants } from "./parts.ts";

/** What is needed of the disk to hold review files against an intake. */
export interface MergeGround {
  /** Names of the applicants that the files speak of and the intake has, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly reviews: readonly PanelReview[];
}

/** Reads from the disk whom the files speak of. @returns undefined when it does not answer */
export async function loadMergeGround(
  id: string,
  incoming: readonly IncomingReview[],
  reviews: readonly PanelReview[],
): Promise<MergeGround | undefined> {
  const named = new Set(
    incoming.flatMap(({ review }) => review.items.map(({ applicant }) => applicant)),
  );
  const applicants = await loadApplicants(id, [...named]);
  if (!applicants) return undefined;
  const names = new Map(applicants.map((each) => [each.id, each.assessment.venture.name]));
  return { names, reviews: reviews.filter(({ applicant }) => named.has(applicant)) };
}

/** What the files would do, under the choices made so far; pure. */
export function previewMerge(
  { record }: Pick<OpenIntake, "record">,
  incoming: readonly IncomingReview[],
  ground: MergeGround,
  choices: Readonly<Record<string, MergeChoice>>,
  rubric: Rubric,
): Merge {
  const panel = { record, applicants: new Set(ground.names.keys()), reviews: ground.reviews };
  return mergeReviews(panel, incoming, { rubric, now: browserPlatform.now(), choices });
}

/** Takes in what the preview says. */
export function commitMerge(
  id: string,
  incoming: readonly IncomingReview[],
  ground: MergeGround,
  choices: Readonly<Record<string, MergeChoice>>,
  rubric: Rubric,
): Promise<ChangeResult> {
  return changeIntake(
    id,
    (intake) => previewMerge(intake, incoming, ground, choices, rubric).changes,
  );
}
