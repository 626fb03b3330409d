import type { Figure, ReportTable } from "./report-values.ts";

/** Points of one dimension over all applicants that have some: five numbers, printed and exact. */
export interface DimensionSpread {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly min: Figure;
  readonly lowerQuartile: Figure;
  readonly median: Figure;
  readonly upperQuartile: Figure;
  readonly max: Figure;
}

/** A section that is words, and a table where there is something to list. */
export interface CohortSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: ReportTable | null;
}

/** How many applicants scored how much. */
export interface ScoreDistribution {
  readonly heading: string;
  readonly intro: string;
  /** Said instead of the picture. */
  readonly alt: string;
  /** Ten equal steps from 0 to 100, the upper end of each belonging to the next one but for the last. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly bands: readonly { readonly title: string; readonly min: number }[];
}

/** Everything that is said about one intake, as plain data in one language. */
export interface CohortReport {
  readonly language: "zh" | "en";
  readonly title: string;
  readonly name: string;
  readonly date: { readonly iso: string; readonly text: string };
  readonly summary: {
    readonly heading: string;
    /** What there is to decide and how sure the order is. */
    readonly sentence: string;
    readonly reason: string;
    readonly facts: readonly {
      readonly label: string;
      readonly text: string;
      readonly help: string;
    }[];
    readonly warnings: readonly string[];
  };
  /** The order, the zones and who cannot be told apart. */
  readonly ranking: CohortSection;
  readonly zones: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly groups: readonly {
      readonly id: "in" | "grey" | "out";
      readonly title: string;
      readonly meaning: string;
      readonly names: readonly string[];
    }[];
  };
  /** Who has no rank, and why. */
  readonly unranked: CohortSection;
  readonly distribution: ScoreDistribution;
  readonly dimensions: {
    readonly heading: string;
    readonly intro: string;
    readonly lines: readonly DimensionSpread[];
    readonly table: ReportTable;
  };
  /** The must-haves that most applicants fail. */
  readonly gates: CohortSection;
  readonly agreement: CohortSection & { readonly reviewers: ReportTable | null };
  readonly decisions: CohortSection;
  readonly log: CohortSection;
  readonly method: CohortSection & { readonly disclaimer: string };
  readonly labels: {
    /** Holds {page} and {pages}. */
    readonly page: string;
    /** Holds {characters}: said when the fonts lack some. */
    readonly notShown: string;
    readonly rubric: string;
  };
}
