import { type Checked } from "#rubric";
import { readText } from "./delimited/read-text.ts";
import type { Encoding } from "./encoding/encoding.ts";
import { headersOf } from "./header/clean-header.ts";
import { findHeaderRow, headerTexts } from "./header/find-header-row.ts";
import { kindOf } from "./kind-of.ts";
import { TABLE_LIMITS } from "./limits.ts";
import { type TableError, shown } from "./row-error.ts";
import {
  type Header,
  type RawRow,
  type RawTable,
  type ReadOptions,
  type Records,
  refused,
} from "./table.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/** Records shown for choosing the header row. */
const TOP = 20;
const MEBIBYTE = 1024 ** 2;

interface Source {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly sheets?: readonly string[];
  readonly sheet?: string;
}

/**
 * Reads a table of applicants: XLSX, CSV or TSV, whichever the content is. Rows keep the number that a spreadsheet program shows.
 * Records that cannot be trusted are told in `faults`; the others are read all the same.
 * @returns problems `table.*` for what is no table, is beyond a limit, or has an encoding that a person must choose
 */
export function readTable(bytes: Uint8Array, options: ReadOptions = {}): Checked<RawTable> {
  if (bytes.length > TABLE_LIMITS.bytes) {
    const detail = {
      size: (bytes.length / MEBIBYTE).toFixed(1),
      limit: TABLE_LIMITS.bytes / MEBIBYTE,
    };
    return refused("table.tooLarge", detail);
  }
  if (bytes.length === 0) return refused("table.empty");
  const kind = kindOf(bytes);
  if (kind === "workbook") {
    const read = readWorkbook(bytes, options);
    return read.ok ? tableOf("workbook", read.value, read.value, options) : read;
  }
  if (kind !== "text") return refused(kind);
  const read = readText(bytes, options);
  return read.ok ? tableOf("text", read.value, read.value, options) : read;
}

function tableOf(
  kind: RawTable["kind"],
  { rows, openQuote }: Records,
  source: Source,
  options: ReadOptions,
): Checked<RawTable> {
  const chosen = options.headerRow;
  const at =
    chosen === undefined ? findHeaderRow(rows) : rows.findIndex(({ row }) => row === chosen);
  const header = rows[at];
  if (!header) return refused("table.noHeader", { row: chosen ?? 1 });
  const headers = headersOf(withoutTrailing(headerTexts(rows, at), rows.slice(at + 1)));
  const data = rows
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map((row, i): RawRow => ({ ...row, record: i + 1 }));
  return {
    ok: true,
    value: {
      kind,
      encoding: source.encoding ?? null,
      delimiter: source.delimiter ?? null,
      sheets: source.sheets ?? [],
      sheet: source.sheet ?? null,
      headerRow: header.row,
      headers,
      rows: data,
      top: rows.slice(0, TOP).map((row) => ({ ...row, record: 0 })),
      faults: faultsOf(data, headers, kind, openQuote),
    },
  };
}

/** Headers up to the last column that has a head or a value. */
function withoutTrailing(texts: readonly string[], rows: Records["rows"]): readonly string[] {
  let width = texts.findLastIndex((text) => text.trim() !== "") + 1;
  for (const { cells } of rows) {
    if (cells.length > width)
      width = Math.max(width, cells.findLastIndex((cell) => cell !== "") + 1);
  }
  return Array.from({ length: width }, (_, column) => texts[column] ?? "");
}

function faultsOf(
  rows: readonly RawRow[],
  headers: readonly Header[],
  kind: RawTable["kind"],
  openQuote: number | null,
): TableError[] {
  const faults: TableError[] = [];
  const lastNamed = headers.findLastIndex(({ original }) => original.trim() !== "");
  for (const { row, record, cells } of rows) {
    const at = { row, record, column: null, header: "", value: "", suggestion: null };
    if (row === openQuote) faults.push({ ...at, code: "table.openQuote", detail: {} });
    // In a text file, cells past the header mean that an unquoted delimiter has shifted the others.
    const over =
      kind === "text" ? cells.findIndex((cell, column) => column > lastNamed && cell !== "") : -1;
    if (over >= 0) {
      const value = shown(cells[over] ?? "");
      faults.push({
        ...at,
        column: over,
        value,
        code: "table.extraCells",
        detail: { headers: lastNamed + 1, value },
      });
    }
    for (const [column, cell] of cells.entries()) {
      if (cell.length <= TABLE_LIMITS.cell) continue;
      const header = headers[column]?.original ?? "";
      const detail = { length: cell.length, limit: TABLE_LIMITS.cell };
      faults.push({ ...at, column, header, value: shown(cell), code: "table.longCell", detail });
    }
  }
  return faults;
}
