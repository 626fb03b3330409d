import { looksLikeFormula } from "./formula.ts";

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const LEADING_CONTROL = /^[\u0000-\u001f\ufeff]/u;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell that a spreadsheet shows as text: a value that would run as a formula gets a leading apostrophe, plain numbers stay. */
function guardCell(value: string): string {
  if (PLAIN_NUMBER.test(value)) return value;
  return looksLikeFormula(value) || LEADING_CONTROL.test(value) ? `'${value}` : value;
}

/** Stands before the first line, so that Excel reads UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/** One line of CSV with its end: CRLF, every cell quoted and guarded. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}

/** Rows as CSV text that Excel opens without asking. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map(csvLine).join("")}`;
}
