import { strToU8, zipSync } from "fflate";
import type { Workbook } from "./model.ts";
import { fixedParts } from "./parts.ts";
import { sheetXml } from "./sheet.ts";

/** The first day that a ZIP archive can state, by the clock of wherever this runs: the bytes depend on the content alone. */
const NO_DAY = () => new Date(1980, 0, 1);

/**
 * A workbook in the format of Excel 2007 and later (ECMA-376): plain sheets with a frozen header, numbers as numbers, every
 * text as an inline string that no program reads as a formula. The same workbook gives the same bytes everywhere.
 */
export function workbookBytes(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = { ...fixedParts(workbook) };
  workbook.sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, workbook.cut);
  });
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // Stored, not deflated: some 150 kB are no burden to send, and to compress them would hold up the page for longer than a blink.
  return zipSync(Object.fromEntries(files), { level: 0, mtime: NO_DAY() });
}
