import { completeRows } from "./complete-rows.ts";
import { midRanks } from "./mid-ranks.ts";

export interface Concordance {
  /** 0 = no agreement on the order, 1 = the same order by all. */
  readonly w: number;
  /** Objects that every rater rated. */
  readonly n: number;
  /** Raters. */
  readonly k: number;
}

/**
 * Kendall's coefficient of concordance with the correction for ties, 12 S / (k² (n³ − n) − k Σ (t³ − t))
 * (M. G. Kendall, Rank Correlation Methods, 1948; S. Siegel, N. J. Castellan, 1988, 9.4).
 * @param objectsByRaters one row an object, one column a rater; rows with a null are left out
 * @returns null under two objects or raters, or where every rater rated all alike
 */
export function kendallW(
  objectsByRaters: readonly (readonly (number | null)[])[],
): Concordance | null {
  const { rows, k } = completeRows(objectsByRaters);
  const n = rows.length;
  const raters = Array.from({ length: k }, (_, r) => midRanks(rows.map((row) => row[r] ?? 0)));
  const mean = (k * (n + 1)) / 2;
  const spread = rows.reduce((sum, _, i) => {
    const total = raters.reduce((ranks, rater) => ranks + (rater.ranks[i] ?? 0), 0);
    return sum + (total - mean) ** 2;
  }, 0);
  const ties = raters.flatMap((rater) => rater.ties).reduce((sum, t) => sum + t ** 3 - t, 0);
  const most = k ** 2 * (n ** 3 - n) - k * ties;
  return most === 0 ? null : { w: Math.min(1, (12 * spread) / most), n, k };
}
