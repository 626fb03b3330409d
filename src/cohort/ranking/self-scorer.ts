import type { Rules } from "#rubric";
import {
  type CodedScore,
  codedScorers,
  profiledRubrics,
  type ScoredFacts,
  type ScoringRubric,
} from "#scoring";

/** A venture by what it says of itself. */
export interface SelfScore {
  readonly score: CodedScore;
  /** Its answers, one a criterion in rubric order; a view of one array that all share. */
  readonly codes: Uint8Array;
  /** As its profile leaves it. */
  readonly rubric: ScoringRubric;
}

/**
 * Scores the applicants of an intake one after the other, as `scorerOf` does but without a sheet for each.
 * @param most how many there will be
 * @throws ScoringRubricError when the rubric cannot be scored
 */
export function selfScorer(rubric: Rules, most: number): (facts: ScoredFacts) => SelfScore {
  const profiledRubric = profiledRubrics(rubric);
  const criteria = rubric.dimensions.reduce(
    (count, dimension) => count + dimension.criteria.length,
    0,
  );
  const all = new Uint8Array(most * criteria);
  const scorerFor = codedScorers();
  let next = 0;
  return ({ profile, answers }) => {
    const { rubric: profiled, encode } = profiledRubric(profile);
    const from = next;
    next += criteria;
    encode(answers, all, from);
    return {
      score: scorerFor(profiled)(all, from),
      codes: all.subarray(from, next),
      rubric: profiled,
    };
  };
}
