import { type Checked } from "#rubric";
import { decodeText } from "../encoding/decode-text.ts";
import type { Encoding } from "../encoding/encoding.ts";
import { type ReadOptions, type Records, refused } from "../table.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { readRecords } from "./read-records.ts";
import { unguardCell } from "./unguard-cell.ts";

export interface TextRecords extends Records {
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/** Excel's own first line that names the delimiter; it shows no row for it. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/i;
/** Pages and data that carry the name of a table. */
const PAGE = /^\s*<(?:!doctype|html|table|\?xml|meta|head)/i;
const DATA = /^\s*(?:\{\s*"|\[\s*[[{])/;

/** Bytes of a CSV or TSV file as records. */
export function readText(bytes: Uint8Array, options: ReadOptions): Checked<TextRecords> {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text: whole, encoding } = decoded.value;
  if (whole.trim() === "") return refused("table.empty");
  if (PAGE.test(whole)) return refused("table.page");
  if (DATA.test(whole)) return refused("table.notTable");
  const named = SEPARATOR_LINE.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const delimiter = options.delimiter ?? named?.[1] ?? findDelimiter(text);
  const read = readRecords(text, delimiter);
  if (!read.ok) return read;
  const rows = read.value.rows.map(({ row, cells }) => ({ row, cells: cells.map(unguardCell) }));
  return { ok: true, value: { ...read.value, rows, encoding, delimiter } };
}
