/** How a number of a sheet is shown: "3", "59.3", "12.5%" of a share 0..1, "0.8412". */
export type SheetFormat = "whole" | "points" | "share" | "exact";

/**
 * A cell of a sheet: a text, a number, a word that programs read by its code and people in their language, or nothing. The text is
 * as a person wrote it; whoever writes the file makes it safe.
 */
export type SheetCell =
  | string
  | { readonly value: number; readonly format: SheetFormat }
  | { readonly code: string; readonly text: string }
  | null;

export type SheetId =
  | "ranking"
  | "scores_long"
  | "scores_matrix"
  | "reviewers"
  | "agreement"
  | "log";

export interface SheetColumn {
  /** The same in both languages: the head of a CSV file. */
  readonly id: string;
  /** In the language of the sheet: the head of a workbook's. */
  readonly title: string;
  /** Characters, as spreadsheets count. */
  readonly width: number;
}

/** One sheet about an intake. */
export interface CohortSheet {
  readonly id: SheetId;
  /** At most 31 characters, none of []:*?/\. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Made one by one: a long sheet never stands in memory as a whole. */
  rows(): Iterable<readonly SheetCell[]>;
}

export function wholeCell(value: number | null): SheetCell {
  return value === null ? null : { value, format: "whole" };
}

/** Points 0..100. */
export function pointsCell(value: number | null): SheetCell {
  return value === null ? null : { value, format: "points" };
}

/** A share 0..1. */
export function shareCell(value: number | null): SheetCell {
  return value === null ? null : { value, format: "share" };
}

/** A statistic, to four decimals. */
export function exactCell(value: number | null): SheetCell {
  return value === null ? null : { value, format: "exact" };
}
