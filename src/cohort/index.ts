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
export type { Agreement, Metric } from "./krippendorff.ts";
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
export type { CohortRanking, CohortRow } from "./intake/row.ts";
