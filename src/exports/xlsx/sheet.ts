import { lawfulText } from "../characters.ts";
import { cellXml, letters, STYLES, textXml } from "./cell.ts";
import type { Sheet } from "./model.ts";

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet: its header frozen and filterable, columns as wide as told, no merged cells. */
export function sheetXml({ columns, rows }: Sheet, cut: string): string {
  const last = `${letters(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = columns.map(({ title }, i) =>
    textXml(`${letters(i)}1`, lawfulText(title), STYLES.header),
  );
  const body = rows.map((cells, r) => {
    const row = r + 2;
    return `<row r="${row}">${cells.map((cell, i) => cellXml(`${letters(i)}${row}`, cell, cut)).join("")}</row>`;
  });
  return [
    `${XML}<worksheet xmlns="${MAIN}">`,
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join("")}</cols>`,
    `<sheetData><row r="1">${header.join("")}</row>${body.join("")}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    "</worksheet>",
  ].join("");
}
