/** How a number is shown: "3", "59.3", "12.5%" of a share 0..1, or as it is. The cell holds the number itself. */
export type NumberFormat = "whole" | "points" | "share" | "exact";

export interface NumberCell {
  readonly value: number;
  readonly format: NumberFormat;
}

/** A text, a number, or nothing. */
export type Cell = string | NumberCell | null;

export interface Sheet {
  /** At most 31 characters, none of []:*?/\, no other sheet of the workbook has it. */
  readonly name: string;
  /** `width` in characters, as spreadsheets count. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Workbook {
  readonly title: string;
  /** Moment the file says it was made, ISO 8601. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
  /** Ends a text that was too long for a cell. */
  readonly cut: string;
}
