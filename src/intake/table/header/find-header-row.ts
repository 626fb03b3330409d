import type { Records } from "../table.ts";
import { cleanHeader, compareKey } from "./clean-header.ts";
import { isFieldWord } from "./field-words.ts";

type Row = Records["rows"][number];

/** Records at the beginning among which the header is looked for. */
const LOOKED_AT = 20;
const NOT_A_HEADER =
  /^(?:[-+]?[\d.,]+%?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.*|[^\s@]+@[^\s@]+\.\w+|https?:\/\/.*)$/;
const LONGEST = 500;
/** How much better a later record must look than an earlier one, and than one that is filled across the table. */
const BETTER = 0.1;
const MUCH_BETTER = 0.3;
const ACROSS = 0.8;

/**
 * The record that is most likely the header: filled across the table, of short and different texts that are no numbers, dates or
 * addresses, best if some are words that headers use. Title rows above it have few cells. The earliest wins among equals.
 * @returns its place among the records; 0 for an empty table
 */
export function findHeaderRow(rows: readonly Row[]): number {
  const looked = rows.slice(0, LOOKED_AT);
  const width = usualWidth(rows.slice(0, 200));
  let best = { at: 0, score: -1, margin: BETTER };
  for (const [at, { cells }] of looked.entries()) {
    const score = headerScore(cells, width);
    const filled = cells.filter((cell) => cell.trim() !== "").length;
    const margin = filled >= ACROSS * width ? MUCH_BETTER : BETTER;
    if (score > best.score + best.margin) best = { at, score, margin };
  }
  return best.at;
}

function headerScore(cells: readonly string[], width: number): number {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return -1;
  const texts = filled.filter((cell) => !NOT_A_HEADER.test(cell.trim()) && cell.length <= LONGEST);
  const different = new Set(filled.map(compareKey)).size / filled.length;
  const words =
    filled.filter((cell) => isFieldWord(compareKey(cleanHeader(cell)))).length / filled.length;
  const across = Math.min(1, filled.length / width);
  return across * (texts.length / filled.length) * different + Math.min(0.5, words);
}

/** Filled cells of the records, the upper quartile: titles and gaps are few. */
function usualWidth(rows: readonly Row[]): number {
  const widths = rows
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 1;
}

/**
 * The texts of the header row; where a cell is empty because its head is merged with the one above, that one, and where the same
 * head stands under several groups, its group before it.
 */
export function headerTexts(rows: readonly Row[], at: number): readonly string[] {
  const own = rows[at]?.cells ?? [];
  const above = at > 0 ? (rows[at - 1]?.cells ?? []) : [];
  const isTitle = above.filter((cell) => cell.trim() !== "").length < 2;
  if (isTitle) return own;
  const columns = Math.max(own.length, above.length);
  const keys = own.map((cell) => compareKey(cleanHeader(cell)));
  let group = "";
  return Array.from({ length: columns }, (_, column) => {
    const [head = "", upper = ""] = [own[column], above[column]];
    if (upper.trim() !== "") group = upper;
    if (head.trim() === "") return upper;
    const repeated = keys.filter((key) => key === keys[column]).length > 1;
    return repeated && group.trim() !== "" ? `${group.trim()} ${head.trim()}` : head;
  });
}
