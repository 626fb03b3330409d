import { sum } from "./shares.ts";

/**
 * Weights from a plain ranking, most important first: w_i = (1/n) Σ_{k=i..n} 1/k (Barron & Barrett 1996).
 * @param n how many items, a whole number from 1 up.
 * @returns n descending weights that sum to 1.
 * @throws RangeError for any other n.
 */
export function rankOrderCentroid(n: number): number[] {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError("how many items: a whole number from 1 up");
  const inverses = Array.from({ length: n }, (_, i) => 1 / (i + 1));
  return inverses.map((_, i) => sum(inverses.slice(i)) / n);
}

/**
 * The same for a ranking with ties: equal ranks share the mean weight of the places they take.
 * @param ranks one finite number an item, lower is more important; only the order counts.
 * @throws RangeError for an empty list or a rank that is not finite.
 */
export function tiedRankOrderCentroid(ranks: readonly number[]): number[] {
  if (!ranks.every(Number.isFinite)) throw new RangeError("a rank is a finite number");
  const places = rankOrderCentroid(ranks.length);
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const tied = ranks.filter((other) => other === rank).length;
    return sum(places.slice(before, before + tied)) / tied;
  });
}
