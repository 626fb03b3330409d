import { type Checked } from "#rubric";
import { TABLE_LIMITS } from "../limits.ts";
import { type Records, refused } from "../table.ts";

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Text as records by RFC 4180, read the way spreadsheet programs do: any line end, also mixed; text after a closing quote is kept;
 * a quote inside a plain cell is a character. One record is one row, however many lines it has, and empty lines are rows.
 * A quote that is never closed would swallow the rest of the file: it counts as a character, and its row is named.
 * @param most records to read, for a look at the beginning; the limit on rows does not apply then
 */
export function readRecords(text: string, delimiter: string, most?: number): Checked<Records> {
  const separator = delimiter.charCodeAt(0);
  const rows: { row: number; cells: string[] }[] = [];
  const end = text.length;
  let cells: string[] = [];
  let openQuote: number | null = null;
  let [at, row] = [0, 1];
  while (at < end) {
    let cell = "";
    let from = at;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) {
        openQuote = row;
        at += 1;
      } else {
        cell = text.slice(at + 1, close);
        if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        at = close + 1;
        from = at;
      }
    }
    let unit = text.charCodeAt(at);
    while (at < end && unit !== separator && unit !== LF && unit !== CR)
      unit = text.charCodeAt(++at);
    if (at > from) cell += text.slice(from, at);
    cells.push(cell);
    if (cells.length > TABLE_LIMITS.columns) {
      return refused("table.columns", { row, limit: TABLE_LIMITS.columns });
    }
    if (at < end && unit === separator) {
      at += 1;
      if (at < end) continue;
      cells.push("");
    }
    rows.push({ row, cells });
    cells = [];
    row += 1;
    if (rows.length === most) break;
    if (rows.length > TABLE_LIMITS.rows) return refused("table.rows", { limit: TABLE_LIMITS.rows });
    at += unit === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
  }
  return { ok: true, value: { rows, openQuote } };
}

/** Place of the quote that closes a cell, doubled ones skipped; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}
