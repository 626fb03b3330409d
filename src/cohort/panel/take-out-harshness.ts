import { adjustHarshness } from "../adjust-harshness.ts";
import type { CohortRanking } from "../intake/row.ts";
import type { Ratings, ReviewGroup } from "../review-groups.ts";

/** One score by one reviewer. */
export interface Given {
  readonly applicant: string;
  readonly reviewer: string;
  /** 0..100 */
  readonly score: number;
}

/** The scores with the reviewers' harshness taken out, or why that cannot be done. */
export interface Harshness {
  readonly refused: CohortRanking["harshnessRefused"];
  /** By applicant, kept within 0..100; empty when refused. */
  readonly adjusted: ReadonlyMap<string, number>;
  /** By reviewer: points above (lenient) or below (harsh) the others; empty when refused. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Reviewers and applicants that no chain of readings joins to the others; one when all hang together. */
  readonly groups: readonly ReviewGroup[];
}

/** How strongly small samples are drawn towards no correction: at 5 no simulated panel found less than by the plain mean (docs/scoring.md). */
const LAMBDA = 5;

/** @param given one score a reviewer and applicant, in any order */
export function takeOutHarshness(given: readonly Given[]): Harshness {
  const { items, reviewers, components } = adjustHarshness(ratingsOf(given), LAMBDA);
  const refused = whyRefused(given.length, Object.keys(reviewers).length, components.length);
  if (refused) return { refused, adjusted: new Map(), offsets: new Map(), groups: components };
  return {
    refused,
    adjusted: new Map(Object.entries(items).map(([id, value]) => [id, withinScale(value)])),
    offsets: new Map(Object.entries(reviewers)),
    groups: components,
  };
}

/** A score that a correction has moved, kept within 0..100. */
export function withinScale(score: number): number {
  return Math.min(100, Math.max(0, score));
}

/** Scores by applicant, then by reviewer. */
export function ratingsOf(given: readonly Given[]): Ratings {
  const ratings = new Map<string, [string, number][]>();
  // Sums come out alike to the last digit whatever the order of the files.
  const sorted = given.toSorted(
    (a, b) => order(a.applicant, b.applicant) || order(a.reviewer, b.reviewer),
  );
  for (const { applicant, reviewer, score } of sorted) {
    const own = ratings.get(applicant) ?? [];
    ratings.set(applicant, own);
    own.push([reviewer, score]);
  }
  return Object.fromEntries(
    [...ratings].map(([applicant, own]) => [applicant, Object.fromEntries(own)]),
  );
}

function whyRefused(given: number, reviewers: number, groups: number): Harshness["refused"] {
  if (given === 0) return "noReviews";
  if (reviewers < 2) return "fewReviews";
  return groups > 1 ? "notConnected" : null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
