import { loadMessages } from "#i18n";
import type { Report } from "#report";
import type { Sheet } from "./model.ts";
import {
  criteriaSheet,
  dimensionsSheet,
  gapsSheet,
  roadmapSheet,
  sourcesSheet,
  summarySheet,
  type Words,
} from "./sheets.ts";
import { workbookBytes } from "./workbook.ts";

/**
 * Reports as an Excel workbook; the same venture in two languages gets the sheets of both. Bytes depend on the reports alone.
 * @param reports at least one, no two of the same language
 */
export async function reportWorkbook(
  reports: readonly [Report, ...Report[]],
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ title, date, language }] = reports;
  const { workbook } = await loadMessages(language);
  const sheets = await Promise.all(
    reports.map(async (report) => sheetsOf(report, await loadMessages(report.language))),
  );
  return workbookBytes({ title, date: date.iso, sheets: sheets.flat(), cut: workbook.cut });
}

function sheetsOf(report: Report, words: Words): Sheet[] {
  return [
    summarySheet(report, words),
    dimensionsSheet(report, words),
    criteriaSheet(report, words),
    gapsSheet(report, words),
    ...roadmapSheet(report, words),
    sourcesSheet(report, words),
  ];
}
