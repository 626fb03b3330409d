import type { Problem } from "#rubric";
import type { Encoding } from "./encoding/encoding.ts";
import type { TableError } from "./row-error.ts";

/** One record: its cells as text, an empty cell or one past the end is "". */
export interface RawRow {
  /** Row number as a spreadsheet program shows it, from 1. */
  readonly row: number;
  /** Place among the records below the header, from 1; the header and what stands above it have 0. */
  readonly record: number;
  readonly cells: readonly string[];
}

export interface Header {
  /** As it stands in the file. */
  readonly original: string;
  /** Cleaned for people: no markup, no numbering; a repeated one ends in (2). */
  readonly text: string;
  /** Cleaned for comparing, without case, blanks and punctuation; unique in the table. */
  readonly key: string;
}

/** A table as read: nothing interpreted yet. */
export interface RawTable {
  readonly kind: "text" | "workbook";
  /** How the bytes were read; null for a workbook. */
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Row number of the header as a spreadsheet program shows it. */
  readonly headerRow: number;
  readonly headers: readonly Header[];
  /** Records below the header that hold something. */
  readonly rows: readonly RawRow[];
  /** The first records as they stand, for choosing the header row by eye. */
  readonly top: readonly RawRow[];
  /** Records that were read but cannot be trusted: a quote never closed, a cell too long, more cells than headers. */
  readonly faults: readonly TableError[];
}

export type ReadOptions = {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** Row number of the header as a spreadsheet program shows it. */
  readonly headerRow?: number;
};

/** A file as records, before the header is looked for. */
export interface Records {
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The row in which a quote was opened and never closed; a file has one at most, as a second would close the first. */
  readonly openQuote: number | null;
}

export function refused(
  code: string,
  detail: Problem["detail"] = {},
): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path: [], code, detail }] };
}
