import { midRanks } from "./mid-ranks.ts";

/**
 * Spearman's rank correlation: Pearson's on mid-ranks, over the pairs in which both are given.
 * @returns −1..1; null under two pairs or where one side is all alike
 * @throws RangeError when the lists differ in length
 */
export function spearman(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): number | null {
  if (x.length !== y.length) throw new RangeError("two lists of the same length are needed");
  const pairs = x.flatMap((a, i) => {
    const b = y[i];
    return a === null || b === null || b === undefined ? [] : [[a, b] as const];
  });
  const first = centred(midRanks(pairs.map(([a]) => a)).ranks);
  const second = centred(midRanks(pairs.map(([, b]) => b)).ranks);
  const scale = Math.sqrt(product(first, first) * product(second, second));
  if (scale === 0) return null;
  return Math.max(-1, Math.min(1, product(first, second) / scale));
}

/** The mean of mid-ranks is (n + 1) / 2, ties or not. */
function centred(ranks: readonly number[]): number[] {
  return ranks.map((rank) => rank - (ranks.length + 1) / 2);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
