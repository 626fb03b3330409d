import type { EvidenceGrade, Gate, Level } from "#rubric";

/** What the scoring reads of a rubric; the public contract of docs/scoring.md. */
export interface ScoringCriterion {
  readonly id: string;
  /** Weight within its dimension, finite and ≥ 0. */
  readonly weight: number;
  /** Scores of levels 1..5, non-decreasing from 0 to 100; 0 25 50 75 100 when absent. */
  readonly values?: readonly number[];
  readonly naAllowed?: boolean;
  /** One must-have or several on the same answer; the lowest cap of the failed ones wins. */
  readonly gate?: Gate | readonly Gate[];
}

/** How far the draws of `robustness` move a venture. */
export interface FirmnessPolicy {
  /** Weights are multiplied by a factor within 1 ± this, 0..1. */
  readonly weightSpread: number;
  /** Probability, by evidence grade 0..4, that a level is one higher or lower. */
  readonly levelShift: readonly number[];
}

export interface ScoringRubric {
  readonly policy: {
    /** Factors of evidence grades 0..4. */
    readonly evidenceFactors: readonly number[];
    readonly minCoverage: number;
    readonly bands: readonly { readonly id: string; readonly min: number }[];
    readonly firmness?: FirmnessPolicy;
  };
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: number;
    readonly criteria: readonly ScoringCriterion[];
  }[];
}

export type ScoringAnswer =
  | { readonly level: Level; readonly evidence?: EvidenceGrade }
  | { readonly notApplicable: string; readonly note?: string }
  | { readonly unknown: true };
export type ScoringAnswers = Readonly<Record<string, ScoringAnswer>>;

export type Status = "notAssessable" | "blocked" | "insufficient" | "ranked";
export type GateState = "passed" | "failed" | "unresolved" | "notEvaluated";

/** Every number of a score sheet, unrounded, 0..100 unless said otherwise. Null = cannot be said. */
export interface Scorecard {
  readonly status: Status;
  /** 'blocked', the band of `final` when ranked, otherwise null: show bandLow … bandHigh. */
  readonly band: string | null;
  readonly bandLow: string | null;
  readonly bandHigh: string | null;
  readonly claimed: number | null;
  /** Evidence-backed score. */
  readonly adjusted: number | null;
  readonly balanced: number | null;
  /** `adjusted` under the caps of failed gates. */
  readonly final: number | null;
  readonly finalLow: number | null;
  readonly finalHigh: number | null;
  /** `final` to one decimal. */
  readonly rounded: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Share of weight answered with a level, 0..1. */
  readonly coverage: number | null;
  /** Weighted mean evidence factor of what was answered, 0..1. */
  readonly confidence: number | null;
  /** Share of weight not applicable, 0..1. */
  readonly naShare: number | null;
  /** Weight of each counted criterion in the whole, summing to 1. */
  readonly globalWeights: Readonly<Record<string, number>>;
  readonly dimensions: Readonly<
    Record<string, { readonly claimed: number; readonly adjusted: number } | null>
  >;
  /** The worst state among a criterion's gates. */
  readonly gates: Readonly<Record<string, GateState>>;
  /** e.g. "naNotAllowed:m1". */
  readonly issues: readonly string[];
}
