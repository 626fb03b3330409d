/**
 * Weights as parts of one. Divided by the largest first, so that weights near the ends of the number
 * range neither overflow nor vanish.
 * @param weights finite and ≥ 0.
 * @returns numbers that sum to 1, or all 0 when no weight is above 0.
 */
export function shares(weights: readonly number[]): number[] {
  let largest = 0;
  for (const weight of weights) if (weight > largest) largest = weight;
  if (largest === 0) return weights.map(() => 0);
  const scaled = weights.map((weight) => weight / largest);
  const total = sum(scaled);
  return scaled.map((weight) => weight / total);
}

/**
 * Σ w·v / Σ w over the items; null when no weight is above 0. Loops without lists in between: an intake of thousands
 * asks for it a hundred times an applicant.
 */
export function weightedMean<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  valueOf: (item: Item) => number,
): number | null {
  let largest = 0;
  for (const item of items) largest = Math.max(largest, weightOf(item));
  if (largest === 0) return null;
  let total = 0;
  for (const item of items) total += weightOf(item) / largest;
  let mean = 0;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const item of items) {
    const weight = weightOf(item);
    if (weight <= 0) continue;
    const value = valueOf(item);
    mean += (weight / largest / total) * value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // A mean never leaves the range of its values; floating point sums may, by a last digit.
  return Math.min(Math.max(mean, least), most);
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
