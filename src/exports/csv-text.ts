import { looksLikeFormula } from "./formula.ts";

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const LEADING_CONTROL = /^[\u0000-\u001f\ufeff]/u;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell that a spreadsheet shows as text: a value that would run as a formula gets a leading apostrophe, plain numbers stay. */
function guardCell(value: string): string {
  if (PLAIN_NUMBER.test(value)) return value;
  return looksLikeFormula(value) || LEADING_CONTROL.test(value) ? `'${value}` : value;
}

/** Rows as CSV text that Excel opens without asking: byte order mark, CRLF, every cell quoted and guarded. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(","),
  );
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`;
}
