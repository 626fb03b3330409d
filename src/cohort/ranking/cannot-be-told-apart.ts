import type { CohortRow } from "../intake/row.ts";

/**
 * Whether the ranking does not say which of two is better: they share a score, or each could as well stand where the other one
 * stands, its rank lying within the other's plausible ranks. False where one has no rank, or nothing is known of plausible ranks.
 */
export function cannotBeToldApart(a: CohortRow, b: CohortRow): boolean {
  if (a.rank === null || b.rank === null) return false;
  return a.rank === b.rank || (reaches(a, b.rank) && reaches(b, a.rank));
}

function reaches({ rankLow, rankHigh }: CohortRow, rank: number): boolean {
  return rankLow !== null && rankHigh !== null && rankLow <= rank && rank <= rankHigh;
}
