import { loadMessages } from "#i18n";
import type { CohortSheet, SheetCell } from "#report";
import type { Cell, Sheet } from "../xlsx/model.ts";
import { workbookBytes } from "../xlsx/workbook.ts";

/** Rows of one sheet of a workbook: what every spreadsheet program opens without waiting. */
const MOST_ROWS = 200_000;

/**
 * Sheets about an intake as one Excel workbook, in the language of their titles. A sheet beyond 200,000 rows ends with a line that
 * says so; as CSV it is whole.
 * @param about its title, the moment it says it was made, ISO 8601, and the language of its words
 */
export async function cohortWorkbook(
  sheets: readonly CohortSheet[],
  about: { readonly title: string; readonly date: string; readonly language: "zh" | "en" },
): Promise<Uint8Array<ArrayBuffer>> {
  const { workbook } = await loadMessages(about.language);
  return workbookBytes({
    title: about.title,
    date: about.date,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: sheet.columns,
      rows: rowsOf(sheet, workbook.cutRows(MOST_ROWS)),
    })),
    cut: workbook.cut,
  });
}

function rowsOf(sheet: CohortSheet, cut: string): Sheet["rows"] {
  const rows: (readonly Cell[])[] = [];
  for (const cells of sheet.rows()) {
    if (rows.length === MOST_ROWS) {
      rows.push([cut]);
      break;
    }
    rows.push(cells.map(shown));
  }
  return rows;
}

function shown(cell: SheetCell): Cell {
  return typeof cell === "object" && cell !== null && "code" in cell ? cell.text : cell;
}
