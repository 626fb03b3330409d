import type { Figure, ReportTable, SourceLine } from "./report-values.ts";
import type {
  DerivationSection,
  FirmnessSection,
  RegulationSection,
  RisksSection,
  RoadmapSection,
} from "./report-sections.ts";

export interface Verdict {
  readonly heading: string;
  /** Band title, or "High risk … Promising" when it is not settled, or "Blocked". */
  readonly band: string;
  readonly bandId: string | null;
  readonly status: "notAssessable" | "blocked" | "insufficient" | "ranked";
  /** One plain sentence: verdict. */
  readonly sentence: string;
  /** One reason and one action. */
  readonly reason: string;
  readonly action: string;
  /** Final score (under caps), as shown everywhere. */
  readonly score: Figure;
  readonly scoreLabel: string;
  /** e.g. "52.0–74.5"; equal ends when coverage is complete. */
  readonly low: Figure;
  readonly high: Figure;
  readonly rangeText: string;
  /** Score, range, claimed score, coverage, confidence, not-applicable share, balance: label and text. */
  readonly facts: readonly {
    readonly id: string;
    readonly label: string;
    readonly figure: Figure;
    readonly help: string;
  }[];
  /** Failed and unresolved gates in words, failed first: "Raw score 74.0, limited to 39.0: …". */
  readonly gateSentences: readonly string[];
  /** e.g. strong areas hide a weak one; a high share not applicable. */
  readonly warnings: readonly string[];
  /** The scale with band borders, for drawing. */
  readonly bands: readonly {
    readonly id: string;
    readonly title: string;
    readonly min: number;
    readonly max: number;
  }[];
}

export interface RadarSeries {
  readonly id: "claimed" | "adjusted";
  readonly label: string;
  /** 0..100 per axis, null = no score. */
  readonly values: readonly (number | null)[];
}

export interface Radar {
  readonly heading: string;
  readonly alt: string;
  readonly axes: readonly { readonly id: string; readonly title: string }[];
  readonly series: readonly RadarSeries[];
  /** Evidence-backed range per axis, 0..100; equal ends when the dimension is fully answered. */
  readonly range: readonly { readonly low: number; readonly high: number }[];
  readonly table: ReportTable;
}

/** What a row of the table of dimensions says. */
export interface DimensionSum {
  readonly title: string;
  readonly weight: Figure;
  readonly claimed: Figure;
  readonly adjusted: Figure;
  readonly low: Figure;
  readonly high: Figure;
  readonly rangeText: string;
  /** Points of the total this dimension contributes. */
  readonly contribution: Figure;
}

export interface DimensionLine extends DimensionSum {
  readonly id: string;
  /** What holds it back, one sentence. */
  readonly heldBack: string;
}

export interface GateLine {
  readonly criterionId: string;
  readonly title: string;
  readonly state: "failed" | "unresolved" | "passed" | "notEvaluated";
  readonly stateText: string;
  readonly effect: "cap" | "block" | "warn";
  /** What it asks for and what it did to the score, one sentence. */
  readonly sentence: string;
  /** The line of the derivation that compares the answer with it. */
  readonly derivation: string;
}

export interface Gap {
  readonly criterionId: string;
  readonly dimensionId: string;
  readonly dimension: string;
  readonly title: string;
  /** Points of the total that level 5 with grade 4 would add. */
  readonly recoverable: Figure;
  readonly levelNow: string;
  readonly anchorNow: string;
  readonly evidenceNow: string;
  /** "Level 4", or at level 5 "Level 5, better proven". */
  readonly levelNext: string;
  /** The next anchor, or at level 5 the evidence that is still missing. */
  readonly anchorNext: string;
  /** Points the next step adds (next level with the evidence the step earns). */
  readonly gain: Figure;
  readonly gainText: string;
  /** What to do; at level 5 what to show. */
  readonly actions: readonly string[];
  readonly artefact: string;
  readonly who: string;
  readonly effort: string;
  /** Person-days; 0 when nobody can say. */
  readonly days: number;
  readonly traps: readonly string[];
  readonly sources: readonly SourceLine[];
}

export interface Strength {
  readonly criterionId: string;
  readonly dimension: string;
  readonly title: string;
  readonly level: string;
  readonly anchor: string;
  readonly evidence: string;
  readonly note: string;
  readonly links: readonly string[];
}

export interface AnswerLine {
  readonly criterionId: string;
  readonly title: string;
  readonly question: string;
  readonly state: "level" | "notApplicable" | "offByProfile" | "unknown" | "unanswered";
  /** "Level 3", "Not applicable: …", "Don't know yet", "Unanswered". */
  readonly stateText: string;
  readonly anchor: string;
  readonly evidence: string;
  readonly note: string;
  readonly links: readonly string[];
  /** 1..5, null unless answered with a level. */
  readonly level: number | null;
  /** Evidence grade 0..4, null unless answered with a level. */
  readonly grade: number | null;
  /** Share of the whole, 0..1; null where the criterion does not count. */
  readonly weight: Figure;
  /** Evidence-backed points of the criterion itself, 0..100. */
  readonly points: Figure;
  /** Points of the total. */
  readonly contribution: Figure;
}

/** Words an output needs around the data. */
export interface ReportLabels {
  readonly contents: string;
  /** Holds {page} and {pages}. */
  readonly page: string;
  readonly today: string;
  readonly next: string;
  readonly actions: string;
  readonly proof: string;
  readonly who: string;
  readonly effort: string;
  readonly gain: string;
  readonly recoverable: string;
  readonly traps: string;
  readonly sources: string;
  /** Before the criteria a regulation note bears on. */
  readonly bearsOn: string;
  readonly note: string;
  readonly links: string;
  readonly evidence: string;
  readonly weight: string;
  readonly contribution: string;
  /** Holds {characters}: said when the fonts lack some. */
  readonly notShown: string;
  readonly none: string;
}

export interface Report {
  readonly language: "zh" | "en";
  readonly title: string;
  readonly venture: { readonly name: string; readonly oneLiner: string };
  readonly date: { readonly iso: string; readonly text: string };
  readonly profile: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly verdict: Verdict;
  readonly radar: Radar;
  readonly dimensions: {
    readonly heading: string;
    readonly intro: string;
    readonly lines: readonly DimensionLine[];
    readonly total: DimensionSum;
    readonly table: ReportTable;
  };
  readonly gates: {
    readonly heading: string;
    readonly intro: string;
    readonly lines: readonly GateLine[];
  };
  readonly gaps: {
    readonly heading: string;
    readonly intro: string;
    readonly empty: string;
    readonly lines: readonly Gap[];
  };
  /** The least effort to the next band with every must-have cleared; null where nothing counts yet. */
  readonly roadmap: RoadmapSection | null;
  readonly strengths: {
    readonly heading: string;
    readonly intro: string;
    readonly empty: string;
    readonly lines: readonly Strength[];
  };
  /** What may go wrong, by type; null where the rubric names no risks. */
  readonly risks: RisksSection | null;
  /** How firm the result is; null where it was not tried. */
  readonly firmness: FirmnessSection | null;
  /** Only jurisdictions that the profile touches; null where the rubric states no law. */
  readonly regulation: RegulationSection | null;
  readonly answers: {
    readonly heading: string;
    readonly groups: readonly {
      readonly id: string;
      readonly title: string;
      readonly lines: readonly AnswerLine[];
    }[];
  };
  /** Every number above with its arithmetic. */
  readonly derivation: DerivationSection;
  readonly method: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly rubric: { readonly id: string; readonly version: string; readonly hash: string };
    readonly rubricText: string;
    readonly sources: readonly SourceLine[];
    readonly disclaimer: string;
  };
  /**
   * Everything scored as one flat table, for spreadsheets: rows of the summary, then dimensions, then criteria.
   * Numbers of dimensions and criteria carry four decimals, so that the contributions add up to the score.
   */
  readonly sheet: ReportTable;
  readonly labels: ReportLabels;
}
