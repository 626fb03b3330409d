import type { Condition } from "./condition.ts";

/** One text in both languages, side by side, as a rubric author writes it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A level a criterion can be answered with; each has one anchor. */
export type Level = 1 | 2 | 3 | 4 | 5;
/** 0 assertion, 1 desk research, 2 interviews or expert, 3 pilot or measurement, 4 contract or audit. */
export type EvidenceGrade = 0 | 1 | 2 | 3 | 4;

/**
 * A must-have. Fails when the raw level is at or below `level`, or the evidence grade is below `minEvidence`.
 * `level: 0` makes a gate on evidence alone.
 */
export interface Gate {
  readonly level: number;
  readonly minEvidence?: EvidenceGrade;
  readonly effect: "cap" | "block" | "warn";
  /** Highest total still reachable while the gate is failed, 0..100. */
  readonly cap?: number;
}

/** A gate as a rubric states it: `when` ties it to profile facts, `reason` says it in words. */
export interface RubricGate<T> extends Gate {
  readonly when?: Condition;
  readonly reason: T;
}

/** One thing to do: for every venture, or only where the profile says that `when` holds. */
export type Action<T> = T extends Text
  ? Text & { readonly when?: Condition }
  : string | { readonly when: Condition; readonly text: string };

/** The way from one level to the next. */
export interface Guidance<T> {
  /** In the order in which they are done. */
  readonly actions: readonly Action<T>[];
  readonly artefact: T;
  /** Effort in person-days. */
  readonly days: number;
  /** The evidence grade the artefact earns. */
  readonly grade: EvidenceGrade;
  readonly who: T;
  readonly trap?: T;
  readonly sources?: readonly string[];
  /** What it answers in the material the rubric grew from. */
  readonly origin?: readonly string[];
}

export interface CriterionOf<T> {
  /** Stable for ever. */
  readonly id: string;
  /** Weight within its dimension, ≥ 0. */
  readonly weight: number;
  /** Part of the quick check. */
  readonly core?: boolean;
  readonly appliesWhen?: Condition;
  readonly naAllowed: boolean;
  readonly gates?: readonly RubricGate<T>[];
  /** Scores of levels 1..5; 0 25 50 75 100 when absent. */
  readonly values?: readonly number[];
  readonly title: T;
  readonly question: T;
  readonly why: T;
  /** Anchors of levels 1..5. */
  readonly levels: readonly T[];
  readonly evidence: readonly T[];
  readonly traps: readonly T[];
  /** Steps 1→2, 2→3, 3→4, 4→5. */
  readonly guidance: readonly Guidance<T>[];
  readonly sources: readonly string[];
  readonly origin: readonly string[];
}

export interface DimensionOf<T> {
  readonly id: string;
  readonly weight: number;
  readonly title: T;
  readonly intro: T;
  readonly criteria: readonly CriterionOf<T>[];
}

export interface Band<T> {
  readonly id: string;
  /** Lowest rounded score of the band. */
  readonly min: number;
  readonly title: T;
  readonly sentence: T;
}

export interface PolicyOf<T> {
  /** Factor of evidence grades 0..4, non-decreasing, 0 < c0, c4 = 1. */
  readonly evidenceFactors: readonly number[];
  readonly evidenceGrades: readonly T[];
  /** Least coverage for a rank, 0..1, inclusive. */
  readonly minCoverage: number;
  /** Share of weight answered "not applicable" from which the report warns, 0..1. */
  readonly naShareWarning: number;
  /** Points between score and balance from which the report says that strong areas hide a weak one. */
  readonly balanceGap: number;
  /** How the result is tried by small changes (docs/scoring.md, How firm). */
  readonly firmness: {
    /** Weights move by up to this share, 0..1. */
    readonly weightSpread: number;
    /** Probability, by evidence grade 0..4, that a level is one higher or lower. */
    readonly levelShift: readonly number[];
    /** Least share of draws in one band to call it firm, and to call it likely. */
    readonly firm: number;
    readonly likely: number;
  };
  readonly bands: readonly Band<T>[];
  readonly naReasons: readonly { readonly id: string; readonly title: T }[];
}

export interface ProfileOption<T> {
  readonly id: string;
  readonly title: T;
  readonly help?: T;
  readonly origin?: readonly string[];
}

export interface ProfileQuestionOf<T> {
  readonly id: string;
  readonly kind: "single" | "multi" | "boolean" | "number";
  /** `essentials` decide which criteria apply, `description` is printed. */
  readonly group: "essentials" | "description";
  /** Options go from less to more; only then may a condition use `atLeast`. */
  readonly ordered?: boolean;
  readonly required?: boolean;
  readonly min?: number;
  readonly title: T;
  readonly why: T;
  readonly help?: T;
  readonly options?: readonly ProfileOption<T>[];
}

export interface SourceOf<T> {
  readonly id: string;
  readonly title: T;
  /** A name that both languages write alike is given once. */
  readonly publisher: string | T;
  readonly date: string;
  readonly address: string;
  /** The day the fact was checked, ISO 8601. */
  readonly asOf: string;
  /** V verified, S single source, C conflicting, U unverified. */
  readonly status: "V" | "S" | "C" | "U";
  /** What the source says, only where it may be stated as a fact. */
  readonly fact?: T;
  readonly note?: T;
}

/** What the law of one jurisdiction asks of the ventures whose profile it touches. */
export interface RegulationNote<T> {
  readonly id: string;
  readonly jurisdiction: string;
  readonly when: Condition;
  readonly title: T;
  readonly text: T;
  /** The criteria it bears on. */
  readonly criteria: readonly string[];
  readonly sources: readonly string[];
}

export interface RegulationOf<T> {
  readonly jurisdictions: readonly { readonly id: string; readonly title: T }[];
  /** In the order in which they are shown within a jurisdiction. */
  readonly notes: readonly RegulationNote<T>[];
}

/** One way in which a venture comes to harm, and the criteria whose answers show it. */
export interface RiskTypeOf<T> {
  readonly id: string;
  readonly title: T;
  /** What goes wrong, one sentence. */
  readonly what: T;
  readonly criteria: readonly string[];
}

export interface RisksOf<T> {
  /** Evidence-backed points of a criterion, 0..100, below which its answer shows the risk. */
  readonly shownBelow: number;
  /** In the order in which they are shown. */
  readonly types: readonly RiskTypeOf<T>[];
}

export interface RubricOf<T> {
  readonly id: string;
  readonly version: string;
  readonly title: T;
  readonly disclaimer: T;
  readonly languages: readonly (keyof Text)[];
  readonly policy: PolicyOf<T>;
  readonly profile: readonly ProfileQuestionOf<T>[];
  readonly dimensions: readonly DimensionOf<T>[];
  readonly sources: readonly SourceOf<T>[];
  readonly regulation?: RegulationOf<T>;
  readonly risks?: RisksOf<T>;
}

/** A rubric as written, both languages. */
export type RubricSource = RubricOf<Text>;

/** A rubric in one language, ready for use. `hash` is the SHA-256 of the canonical JSON of its source, so both languages share it. */
export interface Rubric extends RubricOf<string> {
  readonly language: keyof Text;
  readonly hash: string;
}

export type Criterion = CriterionOf<string>;
export type Dimension = DimensionOf<string>;
export type ProfileQuestion = ProfileQuestionOf<string>;
export type Source = SourceOf<string>;

/** A criterion with the id of its dimension; the order is the rubric's. */
export function criteriaOf<C>(rubric: {
  readonly dimensions: readonly { readonly criteria: readonly C[] }[];
}): readonly C[] {
  return rubric.dimensions.flatMap((dimension) => dimension.criteria);
}
