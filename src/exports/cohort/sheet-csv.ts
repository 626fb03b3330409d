import type { CohortSheet, SheetCell } from "#report";
import { BYTE_ORDER_MARK, csvLine } from "../csv-text.ts";

/** Rows that one piece of the text holds. */
const ROWS_A_PIECE = 1_000;

/**
 * A sheet as CSV: byte order mark, CRLF, all cells quoted, formulas guarded; heads, words and numbers are the same in both languages.
 * @returns the text in pieces, so that a long sheet never stands in memory as a whole; the first begins with the byte order mark
 */
export function* sheetCsv(sheet: CohortSheet): Generator<string, void> {
  let piece = BYTE_ORDER_MARK + csvLine(sheet.columns.map(({ id }) => id));
  let rows = 0;
  for (const cells of sheet.rows()) {
    piece += csvLine(cells.map(plain));
    rows += 1;
    if (rows % ROWS_A_PIECE > 0) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function plain(cell: SheetCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if ("code" in cell) return cell.code;
  return numberText(cell.value, cell.format === "points" ? 1 : 4);
}

/** Without a trailing zero and never as a power of ten. */
function numberText(value: number, decimals: number): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}
