export type {
  AnswerLine,
  DimensionLine,
  DimensionSum,
  Gap,
  GateLine,
  Radar,
  RadarSeries,
  Report,
  ReportLabels,
  Strength,
  Verdict,
} from "./report.ts";
export type { Figure, ReportTable, SourceLine } from "./report-values.ts";
export type {
  DerivationBlock,
  DerivationGroup,
  DerivationLine,
  DerivationSection,
  RegulationGroup,
  RiskLine,
  RisksSection,
  RiskType,
  RoadmapSection,
  RoadmapStep,
} from "./report-sections.ts";
export type { ReportInput } from "./build-report.ts";
export type { PlanView, Raisable } from "./plan-view.ts";
export { buildPlanView } from "./plan-view.ts";
export { buildReport } from "./build-report.ts";
export type {
  ChangePart,
  ComparedSide,
  Comparison,
  CriterionChange,
  ScoreChange,
  SideView,
} from "./comparison-model.ts";
export type { ComparisonInput } from "./comparison.ts";
export { buildComparison } from "./comparison.ts";
export type { EditionChange, EditionGroup } from "./edition-change.ts";
export { buildEditionChange } from "./edition-change.ts";
export type { Timeline, TimelinePoint } from "./timeline.ts";
export { buildTimeline } from "./timeline.ts";
export type { OpinionInput } from "./opinion.ts";
export { buildOpinions } from "./opinion.ts";
export type {
  OpinionComparison,
  OpinionEntry,
  OpinionLine,
  OpinionReport,
} from "./opinion-report.ts";
export type { ScoreSheet } from "./score-sheet.ts";
export { scoreSheet } from "./score-sheet.ts";
export { buildCohortReport } from "./build-cohort-report.ts";
export type { CohortInput } from "./cohort-input.ts";
export type { CohortReport, CohortSection, DimensionSpread } from "./cohort-report.ts";
export type { CohortSheet, SheetCell, SheetId } from "./cohort-sheet.ts";
export { COHORT_SHEETS, cohortSheets } from "./cohort-sheets.ts";
export type { Letter } from "./letter.ts";
export { buildLetter } from "./letter.ts";
export type { LetterState } from "./letter-states.ts";
export { letterStates } from "./letter-states.ts";
