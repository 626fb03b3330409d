export type { HarshnessAdjustment } from "./adjust-harshness.ts";
export { adjustHarshness } from "./adjust-harshness.ts";
export type { ApplicantReading, CohortReading } from "./cohort-draws.ts";
export { cohortDraws, cohortSteps, readCounts } from "./cohort-draws.ts";
export type { CohortCounts } from "./cohort-counts.ts";
export { mergeCounts } from "./cohort-counts.ts";
export { competitionRanks } from "./competition-ranks.ts";
export { blocksOf, countBlocks } from "./count-blocks.ts";
export type { CohortOptions, DrawPlan } from "./draw-plan.ts";
export { planDraws } from "./draw-plan.ts";
export type { DrawnWeights } from "./draw-weights.ts";
export type { IntraclassCorrelation } from "./intraclass-correlation.ts";
export { intraclassCorrelation } from "./intraclass-correlation.ts";
export type { Concordance } from "./kendall-w.ts";
export { kendallW } from "./kendall-w.ts";
export type { Agreement, Metric } from "./alpha-over.ts";
export { krippendorffAlpha } from "./krippendorff.ts";
export type { AlphaInterval } from "./krippendorff-interval.ts";
export { krippendorffInterval } from "./krippendorff-interval.ts";
export type { CohortApplicant, CohortTable } from "./pack-cohort.ts";
export { packCohort } from "./pack-cohort.ts";
export type { AcceptabilityOptions, RankAcceptability } from "./rank-acceptability.ts";
export { rankAcceptability, topShare } from "./rank-acceptability.ts";
export type { Ratings, ReviewGroup } from "./review-groups.ts";
export { reviewGroups } from "./review-groups.ts";
export { spearman } from "./spearman.ts";
export type { Zone, ZoneLimits } from "./zone.ts";
export { zoneOf } from "./zone.ts";
export type {
  ApplicantRecord,
  Decision,
  Intake,
  IntakeChanges,
  IntakeRecord,
  LogEntry,
  PanelReview,
  RankSettings,
  Reviewer,
  SavedView,
  Verdict,
} from "./intake/record.ts";
export type { CohortRanking, CohortRow, ReaderHarshness } from "./intake/row.ts";
export { scorableApplicant } from "./intake/scorable-applicant.ts";
export { INTAKE_LIMITS } from "./intake/limits.ts";
export {
  type IntakeFile,
  INTAKE_VERSION,
  readIntakeFile,
  readParts,
} from "./intake/read-intake.ts";
export { intakeFileSchema } from "./intake/intake-schema.ts";
export type { Decisions, LogLine } from "./intake/changes.ts";
export {
  createIntake,
  decisionOf,
  logged,
  withDecisionsUndone,
  withPending,
  withPendingApplied,
} from "./intake/changes.ts";
export type { Assignment, Shortage, Wanted } from "./reviews/assign.ts";
export { assign } from "./reviews/assign.ts";
export { packIdOf } from "./reviews/pack-id.ts";
export { sameName } from "./reviews/same-name.ts";
export { namingColumns } from "./reviews/known-strings.ts";
export type { PackSettings } from "./reviews/make-pack.ts";
export { makePack } from "./reviews/make-pack.ts";
export { redactor } from "./reviews/redact.ts";
export type {
  IncomingReview,
  Merge,
  MergeChoice,
  MergeLine,
  MergeState,
} from "./reviews/merge-reviews.ts";
export { mergeReviews } from "./reviews/merge-reviews.ts";
export { withoutReading, withReadingBack } from "./reviews/one-reading.ts";
export {
  withAssignment,
  withAssignmentUndone,
  withoutReviewer,
  withReviewer,
  withRules,
} from "./reviews/reviewers.ts";
export { cannotBeToldApart } from "./ranking/cannot-be-told-apart.ts";
export { rankIntake, type RankInput, rankSteps } from "./ranking/rank-intake.ts";
export type {
  PanelCriterion,
  PanelReader,
  PanelReading,
  PanelStat,
  SelfAndPanel,
} from "./panel/panel-reading.ts";
export { panelReading } from "./panel/panel-reading.ts";
export { type QueueItem, type QueueReason, reviewQueue } from "./panel/review-queue.ts";
export type { PanelDesign } from "./sample/draw-panel.ts";
export { type GeneratedOptions, generateIntake, type Truth } from "./sample/generate-intake.ts";
export type { SampleContent } from "./sample/sample-content.ts";
export { sampleIntake } from "./sample/sample-intake.ts";
export type { AgreementReading, HarshnessReading } from "./panel/agreement-reading.ts";
export { agreementReading } from "./panel/agreement-reading.ts";
export type { AgreementVerdict, AlphaReading } from "./panel/alpha-reading.ts";
export type { ReviewerFigures } from "./panel/reviewer-figures.ts";
export { makeResult } from "./result/make-result.ts";
export { readResult, RESULT_VERSION } from "./result/read-result.ts";
export type { RankingResult } from "./result/result.ts";
export { resultSchema } from "./result/result-schema.ts";
export { type ResultDifference, verifyResult } from "./result/verify-result.ts";
export { type NoRank, noRankOf } from "./ranking/no-rank.ts";
