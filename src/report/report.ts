/**
 * The report as plain data, every text resolved for one language. Screen, PDF, CSV and the command line only lay it out.
 * Figures carry the exact number and the text to print, so that no output rounds or formats on its own.
 */
export interface Figure {
  /** Exact value; null when it cannot be said. */
  readonly value: number | null;
  /** e.g. "61.4", "–" when null. */
  readonly text: string;
}

export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  /** https address, or empty. */
  readonly address: string;
  /** e.g. "checked 15 Nov 2026". */
  readonly checked: string;
  readonly fact: string;
}

export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly title: string;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

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

export interface DimensionLine {
  readonly id: string;
  readonly title: string;
  readonly weight: Figure;
  readonly claimed: Figure;
  readonly adjusted: Figure;
  readonly low: Figure;
  readonly high: Figure;
  readonly rangeText: string;
  /** Points of the total this dimension contributes. */
  readonly contribution: Figure;
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

/** One raise of the roadmap. */
export interface RoadmapStep {
  readonly criterionId: string;
  readonly title: string;
  /** "Must-have" where it clears one, else empty. */
  readonly badge: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: string;
  readonly artefact: string;
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
  readonly roadmap: {
    readonly heading: string;
    /** What the plan reaches, or why there is none. */
    readonly intro: string;
    readonly steps: readonly RoadmapStep[];
    readonly total: string;
    readonly note: string;
  } | null;
  readonly strengths: {
    readonly heading: string;
    readonly intro: string;
    readonly empty: string;
    readonly lines: readonly Strength[];
  };
  /** How firm the result is; null where it was not tried. */
  readonly firmness: {
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
  } | null;
  /** Only jurisdictions that the profile touches; null where the rubric states no law. */
  readonly regulation: {
    readonly heading: string;
    readonly intro: string;
    readonly empty: string;
    readonly groups: readonly RegulationGroup[];
  } | null;
  readonly answers: {
    readonly heading: string;
    readonly groups: readonly {
      readonly id: string;
      readonly title: string;
      readonly lines: readonly AnswerLine[];
    }[];
  };
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
