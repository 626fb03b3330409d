import { describeProblem, type Language, loadMessages } from "#i18n";
import { errorTable, type TableError } from "#intake";
import type { TableSource } from "./import-table.ts";

/** Characters that a column of a spreadsheet shows. */
const WIDTH = 22;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The rows that stay out as a file with the table's own columns and the reasons; mended, it can be brought in like any other.
 * @param now ISO 8601, UTC
 */
export async function badRowsFile(
  { place, read }: TableSource,
  errors: readonly TableError[],
  {
    form,
    language,
    now,
  }: { readonly form: "csv" | "xlsx"; readonly language: Language; readonly now: string },
): Promise<
  | { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | undefined
> {
  if (!read.ok) return undefined;
  const [messages, { csvText, workbookBytes }] = await Promise.all([
    loadMessages(language),
    import("#exports"),
  ]);
  const rows = errorTable(read.table, errors, (error) => describeProblem(error, messages));
  const stem = (place.inside ?? place.file).replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const name = `${stem}_errors.${form}`;
  if (form === "csv") {
    return { name, type: "text/csv;charset=utf-8", bytes: new TextEncoder().encode(csvText(rows)) };
  }
  const [header = [], ...lines] = rows;
  const { workbook, intake } = messages;
  const sheet = {
    name: intake.badRows.sheet,
    columns: header.map((title) => ({ title, width: WIDTH })),
    rows: lines,
  };
  const bytes = workbookBytes({ title: name, date: now, sheets: [sheet], cut: workbook.cut });
  return { name, type: XLSX, bytes };
}
