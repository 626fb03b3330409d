import type { Given } from "./take-out-harshness.ts";

/** How far readers of the same applicant scatter. */
export interface ReaderNoise {
  /** s, in points. */
  readonly deviation: number;
  /** What the estimate rests on. */
  readonly freedom: number;
}

/** Below this many degrees of freedom nothing is said about the scatter. */
const LEAST_FREEDOM = 5;

/**
 * The standard deviation of readers within applicants, pooled over the intake: s² = Σ (y_ir − ȳ_i)² / (Σ (n_i − 1) − (R − 1)),
 * the last term only where the harshness of R reviewers has been taken out of y before.
 * @param offsets by reviewer, taken off their scores; empty for scores as given
 * @returns null under 5 degrees of freedom
 */
export function readerNoise(
  given: readonly Given[],
  offsets: ReadonlyMap<string, number>,
): ReaderNoise | null {
  const scores = new Map<string, number[]>();
  for (const { applicant, reviewer, score } of given) {
    const own = scores.get(applicant) ?? [];
    scores.set(applicant, own);
    own.push(score - (offsets.get(reviewer) ?? 0));
  }
  const freedom = given.length - scores.size - Math.max(0, offsets.size - 1);
  if (freedom < LEAST_FREEDOM) return null;
  let squares = 0;
  for (const own of scores.values()) {
    const mean = own.reduce((sum, score) => sum + score, 0) / own.length;
    squares += own.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  }
  return { deviation: Math.sqrt(squares / freedom), freedom };
}
