import { type Checked } from "#rubric";
import { TABLE_LIMITS } from "../limits.ts";
import { type Records, refused } from "../table.ts";
import { type NumberKind, numberText } from "./number-kinds.ts";
import { prefixOf, rawAttribute, runsText, xmlText } from "./xml-text.ts";

export interface SheetContext {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  /** Whether days count from 1904. */
  readonly epoch1904: boolean;
}

/**
 * The rows of a sheet that hold something, with the numbers they have in the file; nothing is made for rows and columns
 * between them, so a sheet that claims a row 1,048,576 costs no more than one that does not.
 */
export function readSheet(xml: string, context: SheetContext): Checked<Records> {
  const prefix = prefixOf(xml, "worksheet");
  const [open, close] = [`<${prefix}row`, `</${prefix}row>`];
  const rows: { row: number; cells: string[] }[] = [];
  let last = 0;
  let at = xml.indexOf(open);
  while (at >= 0) {
    const from = xml.indexOf(">", at) + 1;
    if (from === 0) break;
    const next = xml.charAt(at + open.length);
    if (next !== ">" && next !== " " && next !== "/") {
      at = xml.indexOf(open, from);
      continue;
    }
    const row = Number(rawAttribute(xml.slice(at, from), ' r="') ?? last + 1);
    if (!Number.isSafeInteger(row) || row <= last) return refused("table.damaged");
    last = row;
    const isEmpty = xml.charAt(from - 2) === "/";
    const to = isEmpty ? from : xml.indexOf(close, from);
    if (to < 0) break;
    const cells = isEmpty ? [] : readCells(xml.slice(from, to), prefix, context);
    if (!cells) return refused("table.columns", { row, limit: TABLE_LIMITS.columns });
    if (cells.some((cell) => cell !== "")) rows.push({ row, cells });
    if (rows.length > TABLE_LIMITS.rows) return refused("table.rows", { limit: TABLE_LIMITS.rows });
    at = xml.indexOf(open, to);
  }
  return { ok: true, value: { rows, openQuote: null } };
}

/** The cells of a row by their columns; undefined when one stands in a column past the limit. */
function readCells(xml: string, prefix: string, context: SheetContext): string[] | undefined {
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`];
  const cells: string[] = [];
  let column = 0;
  let at = xml.indexOf(open);
  while (at >= 0) {
    const from = xml.indexOf(">", at) + 1;
    if (from === 0) break;
    const next = xml.charAt(at + open.length);
    if (next !== ">" && next !== " " && next !== "/") {
      at = xml.indexOf(open, from);
      continue;
    }
    const tag = xml.slice(at, from);
    column = columnOf(rawAttribute(tag, ' r="')) ?? column;
    const isEmpty = xml.charAt(from - 2) === "/";
    const to = isEmpty ? from : xml.indexOf(close, from);
    if (to < 0) break;
    const text = isEmpty ? "" : cellText(tag, xml.slice(from, to), prefix, context);
    if (text !== "") {
      if (column >= TABLE_LIMITS.columns) return undefined;
      while (cells.length < column) cells.push("");
      cells[column] = text;
    }
    column += 1;
    at = xml.indexOf(open, to);
  }
  return cells;
}

/** Place from 0 of a reference such as BC12; undefined for what is none. */
function columnOf(reference: string | undefined): number | undefined {
  if (!reference) return undefined;
  let column = 0;
  for (let i = 0; i < reference.length && i < 8; i += 1) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column > 0 ? column - 1 : undefined;
}

function cellText(tag: string, inner: string, prefix: string, context: SheetContext): string {
  const type = rawAttribute(tag, ' t="') ?? "n";
  if (type === "inlineStr") return runsText(inner, prefix);
  const from = inner.indexOf(prefix === "" ? "<v" : `<${prefix}v`);
  const start = from < 0 ? -1 : inner.indexOf(">", from) + 1;
  const end = inner.indexOf(prefix === "" ? "</v>" : `</${prefix}v>`, start);
  if (start <= 0 || end < 0) return "";
  const raw = inner.slice(start, end);
  if (type === "s") return context.strings[Number(raw)] ?? "";
  if (type === "b") return raw === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return xmlText(raw);
  const kind = context.kinds[Number(rawAttribute(tag, ' s="') ?? 0)] ?? "plain";
  return numberText(raw, kind, context.epoch1904);
}
