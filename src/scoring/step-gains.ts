import { contributions } from "./explain.ts";
import type { ScoringAnswer, ScoringAnswers, ScoringRubric } from "./scorecard.ts";

type LevelAnswer = Extract<ScoringAnswer, { readonly level: unknown }>;

/**
 * Points that each answer, moved alone to another level and grade, adds to both ends of the range, caps aside:
 * g (c' v' − c v), docs/scoring.md, Explanations. With every criterion answered that is the change of the score.
 * @param steps the new level and grade by criterion id; only criteria that are answered with a level now.
 * @returns points of the whole by criterion id, negative when the new level rests on much weaker evidence;
 * no entry for a criterion that does not count.
 * @throws ScoringRubricError when the rubric cannot be scored.
 */
export function stepGains(
  rubric: ScoringRubric,
  answers: ScoringAnswers,
  steps: Readonly<Record<string, LevelAnswer>>,
): ReadonlyMap<string, number> {
  // Levels do not move weights, so all steps can be taken at once and still be told apart.
  const after = new Map(
    contributions(rubric, { ...answers, ...steps }).map(({ id, points }) => [id, points]),
  );
  return new Map(
    contributions(rubric, answers)
      .filter(({ id }) => Object.hasOwn(steps, id))
      .map(({ id, points }) => [id, (after.get(id) ?? points) - points]),
  );
}
