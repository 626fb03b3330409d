export type {
  AnswerLine,
  DimensionLine,
  Figure,
  Gap,
  GateLine,
  Radar,
  RadarSeries,
  RegulationGroup,
  Report,
  ReportLabels,
  ReportTable,
  SourceLine,
  RoadmapStep,
  Strength,
  Verdict,
} from "./report.ts";
export type { ReportInput } from "./build-report.ts";
export { buildReport } from "./build-report.ts";
export type { ScoreSheet } from "./score-sheet.ts";
export { scoreSheet } from "./score-sheet.ts";
