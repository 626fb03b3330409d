import type { Answers, OwnWeights, RubricRef } from "#assessment";
import type { Profile, Rules } from "#rubric";
import type { Figure, ReportTable } from "./report-values.ts";

/**
 * Whose rules score a side: the shipped ones, those of an earlier edition, or the shipped ones for want of its own
 * (`otherText`: the version is known and its text is not; `unknown`: neither is kept).
 */
export type Standing = "shipped" | "kept" | "otherText" | "unknown";

/** One end of a comparison: answers of one day, with the rules they are scored by. */
export interface ComparedSide {
  /** Its label, or the word for today. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly rubric: RubricRef;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly weights?: OwnWeights;
  readonly rules: Rules;
  readonly standing: Standing;
}

/** A side as it is shown. */
export interface SideView {
  readonly name: string;
  readonly date: string;
  readonly score: Figure;
  readonly low: Figure;
  readonly high: Figure;
  readonly range: string;
  readonly band: string;
  readonly coverage: Figure;
  /** "Edition 1.0.0", with "weights of its own" where it has some. */
  readonly rubric: string;
  /** Why its score may not be the one of its day; empty where nothing is to be said. */
  readonly note: string;
}

export interface ChangePart {
  readonly id: "answers" | "evidence" | "notApplicable" | "rubric";
  readonly label: string;
  /** Exact points, and the print that adds up with its neighbours. */
  readonly figure: Figure;
}

/** One score before and after, with the causes of its change. */
export interface ScoreChange {
  readonly id: "final" | "adjusted" | "claimed";
  readonly label: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Figure;
  /** Empty where one of the two cannot be said. */
  readonly parts: readonly ChangePart[];
}

export interface DimensionChange {
  readonly id: string;
  readonly title: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Figure;
}

export interface GateChange {
  readonly criterionId: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

export interface CriterionChange {
  readonly criterionId: string;
  /** Null where the shipped rubric has no such criterion. */
  readonly dimensionId: string | null;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** "The note changed.", or empty. */
  readonly remarks: string;
  /** What this change does alone; null where it cannot be said. */
  readonly effect: Figure;
}

/** What changed between two days, every text resolved for one language. */
export interface Comparison {
  readonly language: "zh" | "en";
  readonly title: string;
  readonly before: SideView;
  readonly after: SideView;
  /** Both sides at a glance. */
  readonly facts: ReportTable;
  readonly score: {
    readonly heading: string;
    readonly sentences: readonly string[];
    /** The score under limits first. */
    readonly changes: readonly ScoreChange[];
    /** The same as one table: rows before, causes, after; columns the three scores. */
    readonly table: ReportTable;
    readonly notes: readonly string[];
  };
  readonly dimensions: {
    readonly heading: string;
    readonly lines: readonly DimensionChange[];
    readonly table: ReportTable;
    /** The evidence-backed scores of both sides over each other. */
    readonly axes: readonly string[];
    readonly series: readonly {
      readonly id: "previous" | "adjusted";
      readonly label: string;
      /** 0..100 per axis, null = no score. */
      readonly values: readonly (number | null)[];
    }[];
    readonly alt: string;
  };
  readonly gates: {
    readonly heading: string;
    readonly intro: string;
    readonly lines: readonly GateChange[];
    readonly table: ReportTable;
  };
  readonly criteria: {
    readonly heading: string;
    readonly intro: string;
    readonly effectLabel: string;
    readonly lines: readonly CriterionChange[];
    readonly unchanged: string;
  };
}
