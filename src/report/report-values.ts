/**
 * The report as plain data, every text resolved for one language. Screen, PDF, CSV and the command line only lay it out.
 * Figures carry the exact number and the text to print, so that no output rounds or formats on its own.
 */
export interface Figure {
  /** Exact value; null when it cannot be said. */
  readonly value: number | null;
  /** e.g. "61.4", "–" when null. */
  readonly text: string;
  /** Id of the line of `Report.derivation` that redoes it. */
  readonly derivation?: string;
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
