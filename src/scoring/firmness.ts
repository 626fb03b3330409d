import {
  lastOf,
  LEVEL_SHIFT,
  type Robustness,
  type RobustnessOptions,
  robustnessSteps,
  WEIGHT_SPREAD,
} from "./robustness.ts";
import type { ScoringAnswers, ScoringRubric } from "./scorecard.ts";

/** The draws every report rests on; the same answers give the same figures everywhere. */
export const REPORT_DRAWS = { draws: 10_000, seed: 1 } as const;

/** How firm a result is, and what would move it. */
export interface Firmness {
  /** Weights and answers move together. */
  readonly whole: Robustness;
  /** Only the weights move. */
  readonly weights: Robustness;
  /** Only the answers move, by the strength of their evidence. */
  readonly answers: Robustness;
}

/**
 * The three runs side by side, block by block, as `robustnessSteps` does one.
 * @throws ScoringRubricError when the rubric cannot be scored, RangeError when `draws` is no whole number from 1 up
 */
export function* firmnessSteps(
  rubric: ScoringRubric,
  answers: ScoringAnswers,
  options: RobustnessOptions,
): Generator<() => Firmness, void> {
  const { weightSpread = WEIGHT_SPREAD, levelShift = LEVEL_SHIFT } = rubric.policy.firmness ?? {};
  const still = levelShift.map(() => 0);
  const run = (spread: number, shift: readonly number[]) =>
    robustnessSteps(
      {
        ...rubric,
        policy: { ...rubric.policy, firmness: { weightSpread: spread, levelShift: shift } },
      },
      answers,
      options,
    );
  const runs = [run(weightSpread, levelShift), run(weightSpread, still), run(0, levelShift)];
  while (true) {
    const [whole, weights, given] = runs.map((each) => each.next());
    if (!whole || whole.done || !weights || weights.done || !given || given.done) return;
    const sums = { whole: whole.value, weights: weights.value, answers: given.value };
    yield () => ({ whole: sums.whole(), weights: sums.weights(), answers: sums.answers() });
  }
}

/** The last step of `firmnessSteps`. */
export function firmnessOf(
  rubric: ScoringRubric,
  answers: ScoringAnswers,
  options: RobustnessOptions,
): Firmness {
  return lastOf(firmnessSteps(rubric, answers, options));
}
