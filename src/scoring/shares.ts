/**
 * Weights as parts of one. Divided by the largest first, so that weights near the ends of the number
 * range neither overflow nor vanish.
 * @param weights finite and ≥ 0.
 * @returns numbers that sum to 1, or all 0 when no weight is above 0.
 */
export function shares(weights: readonly number[]): number[] {
  const largest = Math.max(0, ...weights);
  if (largest === 0) return weights.map(() => 0);
  const scaled = weights.map((weight) => weight / largest);
  const total = sum(scaled);
  return scaled.map((weight) => weight / total);
}

/** Σ w·v / Σ w over (weight, value) pairs; null when no weight is above 0. */
export function weightedMean(items: readonly (readonly [number, number])[]): number | null {
  const positive = items.filter(([weight]) => weight > 0);
  if (positive.length === 0) return null;
  const parts = shares(positive.map(([weight]) => weight));
  const mean = sum(positive.map(([, value], i) => (parts[i] ?? 0) * value));
  // A mean never leaves the range of its values; floating point sums may, by a last digit.
  const values = positive.map(([, value]) => value);
  return Math.min(Math.max(mean, Math.min(...values)), Math.max(...values));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
