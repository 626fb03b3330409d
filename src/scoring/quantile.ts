/**
 * The type-7 quantile: linear between the order statistics around 1 + (n − 1) p
 * (R. Hyndman, Y. Fan, Sample Quantiles in Statistical Packages, 1996).
 * @param sorted ascending, at least one value
 * @param p 0..1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (place - below) * (high - low);
}
