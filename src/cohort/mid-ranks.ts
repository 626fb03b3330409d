/** Ranks from 1 for the lowest, equal values sharing the mean of their places; and how many share each value. */
export function midRanks(values: readonly number[]): {
  readonly ranks: readonly number[];
  readonly ties: readonly number[];
} {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rankOf = new Map<number, number>();
  let below = 0;
  for (const value of [...counts.keys()].sort((a, b) => a - b)) {
    const count = counts.get(value) ?? 0;
    rankOf.set(value, below + (count + 1) / 2);
    below += count;
  }
  return { ranks: values.map((value) => rankOf.get(value) ?? 0), ties: [...counts.values()] };
}
