import type { EvidenceGrade, Level } from "#rubric";
import type { Figure, ReportTable, SourceLine } from "./report-values.ts";

/** One raise of the roadmap. */
export interface RoadmapStep {
  readonly criterionId: string;
  readonly title: string;
  /** "Must-have" where it clears one, else empty. */
  readonly badge: string;
  readonly from: string;
  readonly to: string;
  /** What `to` stands for. */
  readonly level: Level;
  readonly grade: EvidenceGrade;
  /** What exists afterwards, with the evidence it earns. */
  readonly proof: string;
  /** Person-days. */
  readonly days: number;
  /** The line of the derivation that adds them up. */
  readonly derivation?: string;
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
  /** The line of the derivation that adds up the total. */
  readonly derivation?: string;
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

/** An answer that shows a risk, with what to do first about it. */
export interface RiskLine {
  readonly criterionId: string;
  readonly title: string;
  readonly level: string;
  /** What is true today. */
  readonly anchor: string;
  readonly evidence: string;
  /** Evidence-backed points of the criterion, 0..100. */
  readonly points: Figure;
  /** The first action of the next step. */
  readonly response: string;
  readonly effort: string;
  /** Person-days; 0 when nobody can say. */
  readonly days: number;
  /** Points of the whole that the step adds. */
  readonly gain: Figure;
  readonly gainText: string;
  /** Told in full under an earlier type. */
  readonly isRepeated: boolean;
}

/** One type of risk and what the answers say about it. */
export interface RiskType {
  readonly id: string;
  readonly title: string;
  /** What goes wrong, one sentence. */
  readonly what: string;
  readonly state: "shown" | "notShown" | "unknown" | "notApplicable";
  /** "Shown by 3 answers", "Not known yet: 2 open questions". */
  readonly stateText: string;
  /** Worst first. */
  readonly lines: readonly RiskLine[];
  /** Criteria without a level, which may show it. */
  readonly open: readonly { readonly id: string; readonly title: string }[];
}

/** What may go wrong, by type. */
export interface RisksSection {
  readonly heading: string;
  readonly intro: string;
  /** Before the criteria that are not known yet. */
  readonly openLabel: string;
  /** Before the first action. */
  readonly responseLabel: string;
  readonly types: readonly RiskType[];
}

/** How one number of the report comes about. */
export interface DerivationLine {
  /** Stable, safe in an address, e.g. "dimension.market.claimed". */
  readonly id: string;
  readonly label: string;
  /** The dimension it belongs to; null for the whole. */
  readonly dimensionId: string | null;
  /** The answer it rests on; null where it rests on several. */
  readonly criterionId: string | null;
  /** "25 ÷ 100 × 12 ÷ 93 = 0.0323": the printed numbers lead to the printed result; empty where nothing is computed. */
  readonly arithmetic: string;
  /** As the report prints it. */
  readonly result: Figure;
}

/** Lines about one part of the report. */
export interface DerivationGroup {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly DerivationBlock[];
}

/** Lines that follow one rule. */
export interface DerivationBlock {
  /** The rule in words. */
  readonly formula: string;
  readonly lines: readonly DerivationLine[];
}

/** Every number of the report with its arithmetic. */
export interface DerivationSection {
  readonly heading: string;
  readonly intro: string;
  /** Over what a line is about, its arithmetic and its result. */
  readonly columns: {
    readonly label: string;
    readonly arithmetic: string;
    readonly result: string;
  };
  readonly groups: readonly DerivationGroup[];
}
