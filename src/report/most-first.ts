/** Finer than any printed figure, coarser than the noise of floating point. */
const EQUAL = 1e-9;

/** Sorted by points, the most first; items with equal points keep their order, whatever the last digits of a sum say. */
export function mostFirst<T>(items: readonly T[], pointsOf: (item: T) => number): T[] {
  const key = (item: T) => Math.round(pointsOf(item) / EQUAL);
  return items.toSorted((a, b) => key(b) - key(a));
}
