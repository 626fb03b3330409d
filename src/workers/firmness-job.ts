import type { Firmness, ScoringAnswers, ScoringRubric } from "#scoring";

/** What the firmness worker is asked for; survives structured cloning. */
export interface FirmnessJob {
  readonly rubric: ScoringRubric;
  readonly answers: ScoringAnswers;
  readonly draws: number;
  readonly seed: number;
}

/** What it says back: a first reading after one block of draws, then the last one. */
export interface FirmnessReply {
  readonly firmness: Firmness;
  readonly isLast: boolean;
}
