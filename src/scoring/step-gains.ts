import type { EvidenceGrade, Level } from "#rubric";
import { contributions } from "./explain.ts";
import type { ScoringAnswers, ScoringRubric } from "./scorecard.ts";

/**
 * Points that one answer adds to both ends of the range when it moves to another level and grade, caps aside:
 * g (c' v' − c v), docs/scoring.md, Explanations. With every criterion answered that is the change of the score.
 * @returns points of the whole, negative when the new level rests on much weaker evidence; 0 for a criterion that does not count.
 * @throws ScoringRubricError when the rubric cannot be scored.
 */
export function stepGain(
  rubric: ScoringRubric,
  answers: ScoringAnswers,
  criterionId: string,
  to: { readonly level: Level; readonly evidence: EvidenceGrade },
): number {
  const pointsOf = (given: ScoringAnswers) =>
    contributions(rubric, given).find(({ id }) => id === criterionId)?.points ?? 0;
  return pointsOf({ ...answers, [criterionId]: to }) - pointsOf(answers);
}
