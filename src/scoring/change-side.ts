import type { Answers, OwnWeights } from "#assessment";
import type { Profile, Rules } from "#rubric";
import { withOwnWeights } from "./own-weights.ts";
import { type ScoringInput, toScoring } from "./to-scoring.ts";

/** One end of a change: what was answered, and by which rules it is scored. */
export interface ChangeSide {
  readonly rules: Rules;
  readonly weights?: OwnWeights;
  readonly profile: Profile;
  readonly answers: Answers;
}

/** What the scoring reads of one end, its own weights in place. */
export function preparedSide({ rules, weights, profile, answers }: ChangeSide): ScoringInput {
  return toScoring(withOwnWeights(rules, weights ?? {}), profile, answers);
}
