import type { Report } from "#report";
import { csvText } from "./csv-text.ts";

/**
 * The report's sheet as CSV text: a header, then the summary, the dimensions and the criteria.
 * The score as shown on screen stands in the column of points, in the row with the id `final`.
 * @returns text that begins with a byte order mark, to be written as UTF-8.
 */
export function answersCsv({ sheet }: Pick<Report, "sheet">): string {
  return csvText([sheet.columns.map((column) => column.title), ...sheet.rows]);
}
