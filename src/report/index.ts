export type {
  AnswerLine,
  DimensionLine,
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
export type { RegulationGroup, RoadmapStep } from "./report-sections.ts";
export type { ReportInput } from "./build-report.ts";
export { buildReport } from "./build-report.ts";
export type { ScoreSheet } from "./score-sheet.ts";
export { scoreSheet } from "./score-sheet.ts";
