import { adjustHarshness } from "../adjust-harshness.ts";
import { readerNoise } from "./reader-noise.ts";
import { type Given, ratingsOf } from "./take-out-harshness.ts";

/**
 * The part that harshness has in how scores differ: σ²_β / (σ²_μ + σ²_β + σ²_e), by the method of moments on the least-squares fit
 * y_ir = μ_i + β_r (docs/scoring.md, Panel). Reviewers must hang together.
 * @returns 0..1; null under two reviewers or applicants, or where too little is known of the scatter of readers
 */
export function biasShare(given: readonly Given[]): number | null {
  const { items, reviewers } = adjustHarshness(ratingsOf(given), 0);
  const offsets = new Map(Object.entries(reviewers));
  const noise = readerNoise(given, offsets);
  const values = Object.values(items);
  if (!noise || values.length < 2 || offsets.size < 2) return null;
  const counts = new Map<string, number>();
  for (const { applicant } of given) counts.set(applicant, (counts.get(applicant) ?? 0) + 1);
  /** By reviewer: how many readings its offset rests on; one that nobody else read says nothing. */
  const telling = new Map<string, number>();
  for (const { applicant, reviewer } of given) {
    const part = 1 - 1 / (counts.get(applicant) ?? 1);
    telling.set(reviewer, (telling.get(reviewer) ?? 0) + part);
  }
  const error = noise.deviation ** 2;
  const bias = beyondNoise([...offsets.values()], [...telling.values()], error);
  const quality = beyondNoise(values, [...counts.values()], error);
  const all = quality + bias + error;
  return all === 0 ? null : bias / all;
}

/** The variance of estimates less what noise adds to it, each resting on so many readings; not below 0. */
function beyondNoise(
  estimates: readonly number[],
  readings: readonly number[],
  error: number,
): number {
  const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
  const squares = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const noise = readings.reduce((sum, n) => sum + error / n, 0) / readings.length;
  return Math.max(0, squares / (estimates.length - 1) - noise);
}
