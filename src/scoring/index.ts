export { answerCode, MISSING, NOT_APPLICABLE } from "./answer-code.ts";
export { type CodedScore, codedScorers } from "./coded-score.ts";
export type { AhpPriorities, Contradiction } from "./ahp.ts";
export { ahpPriorities } from "./ahp.ts";
export type { Firmness } from "./firmness.ts";
export { firmnessOf, firmnessSteps, REPORT_DRAWS } from "./firmness.ts";
export { gatesOf, limitsByLevel } from "./gates.ts";
export type { RubricFault } from "./check-rubric.ts";
export { checkRubric, ScoringRubricError } from "./check-rubric.ts";
export type { Contribution, DimensionShare, Gap, TornadoBar } from "./explain.ts";
export { contributions, dimensionShares, gapsOf, tornado } from "./explain.ts";
export { withOwnWeights } from "./own-weights.ts";
export { type ProgrammeSettings, rubricFor, withProgramme } from "./with-programme.ts";
export { changeEffects } from "./change-effects.ts";
export type { ChangeSide } from "./change-side.ts";
export type { Change, ChangeSplit } from "./split-change.ts";
export { splitChange } from "./split-change.ts";
export type { RoadmapGoal, RoadmapOption, RoadmapPlan } from "./plan-roadmap.ts";
export { planRoadmap } from "./plan-roadmap.ts";
export { quantile } from "./quantile.ts";
export { mix, type Random, randomStream } from "./random.ts";
export { readAnswer } from "./reading.ts";
export { rankOrderCentroid, tiedRankOrderCentroid } from "./rank-order-centroid.ts";
export type { Robustness, RobustnessOptions } from "./robustness.ts";
export {
  BLOCK,
  lastOf,
  LEVEL_SHIFT,
  robustness,
  robustnessSteps,
  WEIGHT_SPREAD,
} from "./robustness.ts";
export { levelValues } from "./resolve.ts";
export { bandOf, round1 } from "./rounding.ts";
export { scoreAssessment } from "./score-assessment.ts";
export type {
  GateState,
  Scorecard,
  ScoringAnswer,
  ScoringAnswers,
  ScoringCriterion,
  ScoringRubric,
  Status,
} from "./scorecard.ts";
export type { GateOutcome, VentureScore } from "./score-venture.ts";
export { gateOutcomes, scoreVenture } from "./score-venture.ts";
export { stepGains } from "./step-gains.ts";
export { swingWeights } from "./swing-weights.ts";
export type { ProfiledRubric, ScoredFacts, ScoringInput } from "./to-scoring.ts";
export { profiledRubrics, toScoring } from "./to-scoring.ts";
