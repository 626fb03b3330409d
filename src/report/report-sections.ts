import type { Figure, ReportTable, SourceLine } from "./report-values.ts";

/** One raise of the roadmap. */
export interface RoadmapStep {
  readonly criterionId: string;
  readonly title: string;
  /** "Must-have" where it clears one, else empty. */
  readonly badge: string;
  readonly from: string;
  readonly to: string;
  /** What exists afterwards, with the evidence it earns. */
  readonly proof: string;
  /** Person-days. */
  readonly days: number;
  readonly effort: string;
  /** Points it adds to the sure end of the range. */
  readonly gain: Figure;
  /** The sure end of the range after it. */
  readonly after: Figure;
  /** "+2.3 points, then 58.4". */
  readonly gainText: string;
  /** "22 Nov 2026 – 4 Dec 2026". */
  readonly period: string;
}

/** The plan to the next band. */
export interface RoadmapSection {
  readonly heading: string;
  /** What the plan reaches, or why there is none. */
  readonly intro: string;
  readonly steps: readonly RoadmapStep[];
  readonly total: string;
  readonly note: string;
}

/** How firm the result is. */
export interface FirmnessSection {
  readonly heading: string;
  readonly word: "firm" | "likely" | "borderline";
  /** "Firm: we re-scored this venture 10,000 times …". */
  readonly sentence: string;
  readonly range: string;
  /** What weights alone and answers alone do. */
  readonly compare: string;
  /** Said while questions are open; else empty. */
  readonly open: string;
  readonly bands: ReportTable;
  /** What moves the score most, one level down and one up. */
  readonly tornado: ReportTable;
  readonly note: string;
}

/** What the law of one jurisdiction asks of this venture. */
export interface RegulationGroup {
  readonly id: string;
  readonly jurisdiction: string;
  readonly notes: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    /** The criteria it bears on that apply to this venture. */
    readonly criteria: readonly { readonly id: string; readonly title: string }[];
    readonly sources: readonly SourceLine[];
  }[];
}

/** The law that touches this venture. */
export interface RegulationSection {
  readonly heading: string;
  readonly intro: string;
  readonly empty: string;
  readonly groups: readonly RegulationGroup[];
}
