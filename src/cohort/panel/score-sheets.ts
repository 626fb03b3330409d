import type { Rules } from "#rubric";
import {
  profiledRubrics,
  type Scorecard,
  type ScoredFacts,
  type ScoringAnswers,
  type ScoringRubric,
  scoreAssessment,
} from "#scoring";

/** One set of answers to a rubric, scored. */
export interface ScoreSheet {
  readonly scorecard: Scorecard;
  readonly answers: ScoringAnswers;
  /** As the venture's profile leaves it. */
  readonly rubric: ScoringRubric;
  /** Ids of the criteria that the profile switches off. */
  readonly offByProfile: readonly string[];
}

/** Scores one venture, or one reading of it. */
export type Scorer = (facts: ScoredFacts) => ScoreSheet;

/**
 * Scores by the rules of `scoreVenture`, without what only a single report needs.
 * @returns throws ScoringRubricError when the rubric cannot be scored
 */
export function scorerOf(rubric: Rules): Scorer {
  const profiledRubric = profiledRubrics(rubric);
  return ({ profile, answers }) => {
    const { rubric: profiled, offByProfile, read } = profiledRubric(profile);
    const given = read(answers);
    return {
      scorecard: scoreAssessment(profiled, given),
      answers: given,
      rubric: profiled,
      offByProfile,
    };
  };
}
