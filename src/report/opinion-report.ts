import type { AnswerLine, RadarSeries } from "./report.ts";
import type { Figure, ReportTable } from "./report-values.ts";

/** One second opinion in the list of them. */
export interface OpinionEntry {
  readonly id: string;
  /** The name, or what is said in its place. */
  readonly reader: string;
  /** Day of the reading. */
  readonly date: { readonly iso: string; readonly text: string };
  /** e.g. "blind, 41 criteria with a level". */
  readonly about: string;
  /** That it was given on another edition of the rubric; empty when it was not. */
  readonly rubricNote: string;
}

/** One criterion, one's own answer beside the reader's. */
export interface OpinionLine {
  readonly criterionId: string;
  readonly dimensionId: string;
  readonly title: string;
  readonly mine: AnswerLine;
  readonly theirs: AnswerLine;
  /** The reader's points of the whole less one's own; null unless both gave a level. */
  readonly points: Figure;
  /** The reader's level less one's own; null likewise. */
  readonly levels: number | null;
  /** The difference in words. */
  readonly difference: string;
  readonly differs: boolean;
  /** Two levels apart or more. */
  readonly discuss: boolean;
  /** Whether the reader's answer can be taken over: there is one, and it differs. */
  readonly canTake: boolean;
}

/** One's own assessment beside one second opinion. */
export interface OpinionComparison {
  readonly id: string;
  readonly reader: string;
  readonly radar: {
    readonly axes: readonly string[];
    readonly series: readonly (Pick<RadarSeries, "label" | "values"> & {
      readonly id: "adjusted" | "previous";
    })[];
    readonly alt: string;
  };
  /** Score, range, claimed score, coverage and band of both. */
  readonly totals: ReportTable;
  /** Evidence-backed score of both by dimension. */
  readonly dimensions: ReportTable;
  /** How far both agree, in words, with the number of criteria it rests on. */
  readonly agreement: string;
  /** Largest difference first: points of the whole, then levels, then answers of another kind; the equal ones last. */
  readonly lines: readonly OpinionLine[];
  readonly differing: number;
}

/** All second opinions on one assessment, every text resolved. */
export interface OpinionReport {
  readonly title: string;
  /** Newest first. */
  readonly opinions: readonly OpinionEntry[];
  /** The one chosen, or the one taken in last; null when there is none. */
  readonly chosen: OpinionComparison | null;
  /** Mean of the readers with lowest and highest; null below two readers. */
  readonly spread: { readonly scores: ReportTable; readonly levels: ReportTable } | null;
}
