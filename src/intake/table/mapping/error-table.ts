import { byRecord, type TableError } from "../row-error.ts";
import type { RawTable } from "../table.ts";

const ADDED = ["_row", "_column", "_code", "_message"] as const;

/**
 * The records that did not come in, with the table's own columns and four more that say why; corrected, it can be read again.
 * One line a record; several errors stand under each other in its cells.
 * @param describe the sentence for an error, in the reader's language
 * @returns a header and rows of text, for any writer of tables
 */
export function errorTable(
  table: RawTable,
  errors: readonly TableError[],
  describe: (error: TableError) => string,
): readonly (readonly string[])[] {
  const own = table.headers.flatMap(({ original }, column) =>
    ADDED.some((name) => name === original) ? [] : [column],
  );
  const rows = new Map(table.rows.map((row) => [row.record, row]));
  const header = [...own.map((column) => table.headers[column]?.original ?? ""), ...ADDED];
  const lines = [...byRecord(errors)].map(([record, wrong]) => {
    const row = rows.get(record);
    return [
      ...own.map((column) => row?.cells[column] ?? ""),
      String(row?.row ?? ""),
      wrong
        .map((error) => error.header)
        .join("\n")
        .trim(),
      wrong.map(({ code }) => code).join("\n"),
      wrong.map(describe).join("\n"),
    ];
  });
  return [header, ...lines];
}
