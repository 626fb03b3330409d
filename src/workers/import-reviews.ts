import { type IncomingReview, type Intake, type IntakeChanges, mergeReviews } from "#cohort";
import type { Rubric } from "#rubric";
import type { ReviewCounts } from "./import-protocol.ts";
import type { Given, Trial } from "./import-trial.ts";

/** What becomes of the reviews among the files. */
export interface MergedReviews {
  /** Those given, with the reviews' added to them. */
  readonly changes: IntakeChanges;
  readonly counts: ReviewCounts;
  /** Files of which something was not taken over. */
  readonly waiting: readonly IncomingReview[];
}

/**
 * Reviews among the files, held against the intake as the trial leaves it. What stands against another reading is left for the
 * page of the reviews, where it can be chosen.
 * @param changes of the applicants
 */
export function withReviews(
  intake: Intake,
  trial: Trial,
  { reviews }: Given,
  changes: IntakeChanges,
  { rubric, now }: { readonly rubric: Rubric; readonly now: string },
): MergedReviews {
  const none = { taken: 0, same: 0, open: 0, refused: 0 };
  if (reviews.length === 0) return { changes, counts: none, waiting: [] };
  const applicants = new Set([...intake.applicants, ...trial.added].map(({ id }) => id));
  const panel = { record: changes.record, applicants, reviews: intake.reviews };
  const { lines, changes: merged } = mergeReviews(panel, reviews, { rubric, now });
  const taken = lines.filter(({ state }) => state === "new" || state === "updated");
  const same = lines.filter(({ state }) => state === "same");
  const open = lines.filter(({ choices }) => choices.length > 0);
  const refused = lines.length - taken.length - same.length - open.length;
  const settled = new Set([...taken, ...same]);
  return {
    changes: merged
      ? { ...changes, ...merged, log: [...(changes.log ?? []), ...(merged.log ?? [])] }
      : changes,
    counts: { taken: taken.length, same: same.length, open: open.length, refused },
    waiting: reviews.filter(({ file }) =>
      lines.some((line) => line.file === file && !settled.has(line)),
    ),
  };
}
