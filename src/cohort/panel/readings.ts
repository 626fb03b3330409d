import type { ApplicantRecord, PanelReview } from "../intake/record.ts";
import { sameName } from "../reviews/same-name.ts";
import type { Scorer, ScoreSheet } from "./score-sheets.ts";

/** What one reviewer says of one applicant, scored. */
export interface Reading {
  readonly review: PanelReview;
  /** The reviewer's name as names are compared. */
  readonly reviewer: string;
  readonly sheet: ScoreSheet;
  /** The reviewer's score; null where too little was answered for it to count. */
  readonly score: number | null;
}

/** Reviews by applicant: of each reviewer the last one, in the order of their names. */
export type Panel = ReadonlyMap<string, readonly PanelReview[]>;

/** Sorts reviews by applicant; of two by one reviewer on one applicant the later takes the place of the earlier. */
export function panelOf(reviews: readonly PanelReview[]): Panel {
  const latest = new Map<string, Map<string, PanelReview>>();
  for (const review of reviews) {
    const own = latest.get(review.applicant) ?? new Map<string, PanelReview>();
    latest.set(review.applicant, own);
    const reviewer = sameName(review.reviewer);
    const known = own.get(reviewer);
    if (!known || isLater(review, known)) own.set(reviewer, review);
  }
  return new Map(
    [...latest].map(([applicant, own]) => [
      applicant,
      [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, review]) => review),
    ]),
  );
}

/**
 * The readings of one applicant, those of the recused and empty ones left out.
 * @param reviews of this applicant, one a reviewer
 */
export function readingsOf(
  { assessment }: Pick<ApplicantRecord, "assessment">,
  reviews: readonly PanelReview[],
  score: Scorer,
): Reading[] {
  return reviews.flatMap((review): Reading[] => {
    if (review.recused) return [];
    const sheet = score({ profile: assessment.profile, answers: review.answers });
    const { final } = sheet.scorecard;
    if (final === null) return [];
    const reviewer = sameName(review.reviewer);
    return [{ review, reviewer, sheet, score: hasEnough(sheet) ? final : null }];
  });
}

/** The least coverage that a venture needs for a rank, a reviewer needs for a score that counts. */
function hasEnough({ scorecard: { coverage }, rubric }: ScoreSheet): boolean {
  return (coverage ?? 0) >= rubric.policy.minCoverage - 1e-12;
}

function isLater(one: PanelReview, other: PanelReview): boolean {
  const [a, b] = [Date.parse(one.at), Date.parse(other.at)];
  return a === b ? one.id > other.id : a > b;
}
