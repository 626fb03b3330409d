import type { Assessment, RubricRef } from "#assessment";
import type { Rubric } from "#rubric";
import { type Scorecard, scoreVenture } from "#scoring";

/** One venture's numbers with what they belong to; one JSON line of `touchstone score`. */
export interface ScoreSheet extends Scorecard {
  readonly venture: string;
  /** The rubric that scored it. */
  readonly rubric: RubricRef;
}

/**
 * The score sheet of an assessment: every number unrounded apart from `rounded`, and nothing that the language changes.
 * @throws ScoringRubricError when the rubric cannot be scored.
 */
export function scoreSheet(rubric: Rubric, assessment: Assessment): ScoreSheet {
  const { id, version, hash } = rubric;
  return {
    venture: assessment.venture.name,
    rubric: { id, version, hash },
    ...scoreVenture(rubric, assessment).scorecard,
  };
}
