import type { Given } from "./take-out-harshness.ts";

/** The scores one reviewer gave. */
export interface ReviewerFigures {
  readonly reviewer: string;
  /** Readings that count. */
  readonly n: number;
  /** 0..100, unrounded. */
  readonly mean: number;
  /** Standard deviation with n − 1; null for one reading. Near 0 it tells no applicants apart. */
  readonly deviation: number | null;
  /** Points above (lenient) or below (harsh) the others on the same applicants; null when harshness cannot be told. */
  readonly offset: number | null;
  /** Too few readings to tell harshness well. */
  readonly few: boolean;
}

/** Readings from which on a reviewer's harshness is told well (docs/scoring.md, Panel). */
const ENOUGH = 5;

/**
 * @param offsets by reviewer; empty when refused
 * @param shown names to show, by reviewer
 * @returns in the order of the names shown
 */
export function reviewerFigures(
  given: readonly Given[],
  offsets: ReadonlyMap<string, number>,
  shown: ReadonlyMap<string, string>,
): ReviewerFigures[] {
  const scores = new Map<string, number[]>();
  for (const { reviewer, score } of given) {
    const own = scores.get(reviewer) ?? [];
    scores.set(reviewer, own);
    own.push(score);
  }
  return [...scores]
    .map(([reviewer, own]): ReviewerFigures => {
      const n = own.length;
      const mean = own.reduce((sum, score) => sum + score, 0) / n;
      const squares = own.reduce((sum, score) => sum + (score - mean) ** 2, 0);
      return {
        reviewer: shown.get(reviewer) ?? reviewer,
        n,
        mean,
        deviation: n < 2 ? null : Math.sqrt(squares / (n - 1)),
        offset: offsets.get(reviewer) ?? null,
        few: n < ENOUGH,
      };
    })
    .sort((a, b) => (a.reviewer < b.reviewer ? -1 : a.reviewer > b.reviewer ? 1 : 0));
}
