import type { ReportTable } from "#report";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import { type Column, lengthOf, paragraph, type Setting } from "./paragraph.ts";
import { heightOf, kept, type Slice } from "./slice.ts";

type TableColumn = ReportTable["columns"][number];

export interface TableBox {
  readonly x: number;
  readonly width: number;
}

const PADDING = 3.4;
const GUTTER = 12;
/** A row of more lines than this may be split over pages. */
const WHOLE_ROW = 36;

interface Row {
  /** Lines of each cell. */
  readonly cells: readonly (readonly Slice[])[];
  readonly lines: number;
}

/** A table whose head comes again on every page; rows stay whole unless they are very tall. */
export function table(
  setting: Setting,
  parent: Tag,
  { caption, columns, rows }: ReportTable,
  box: TableBox,
): Slice[] {
  if (columns.length === 0) return [];
  const tag = parent.add("Table");
  const title = kept(paragraph(setting, tag.add("Caption"), caption, STYLE.small, box));
  const places = placeColumns(setting, columns, rows, box);
  const head = rowSlice(headRow(setting, tag.add("TR"), columns, places), box, true);
  // The head that is drawn again is decoration: a reader has heard it.
  const repeat = rowSlice(headRow(setting, undefined, columns, places), box, true);
  const body = rows.flatMap((cells) =>
    bodyRow(setting, tag.add("TR"), cells, columns, places, box),
  );
  return [...title, head, ...body.map((slice) => ({ ...slice, repeat }))];
}

function headRow(
  setting: Setting,
  tr: Tag | undefined,
  columns: readonly TableColumn[],
  places: readonly Column[],
): Row {
  return rowOf(
    columns.map(({ title }, i) =>
      paragraph(setting, tr?.add("TH"), title, { ...STYLE.small, bold: true }, places[i] ?? EDGE),
    ),
  );
}

const EDGE: Column = { x: 0, width: 0 };

function bodyRow(
  setting: Setting,
  tr: Tag,
  texts: readonly string[],
  columns: readonly TableColumn[],
  places: readonly Column[],
  box: TableBox,
): Slice[] {
  const row = rowOf(
    columns.map((_, i) =>
      paragraph(setting, tr.add("TD"), texts[i] ?? "", STYLE.body, places[i] ?? EDGE),
    ),
  );
  if (row.lines <= WHOLE_ROW) return [rowSlice(row, box, false)];
  return Array.from({ length: row.lines }, (_, i) => ({
    ...rowSlice(
      rowOf(row.cells.map((cell) => cell.slice(i, i + 1))),
      box,
      false,
      i === row.lines - 1,
    ),
    keep: i === 0 || i === row.lines - 2,
  }));
}

function rowOf(cells: readonly (readonly Slice[])[]): Row {
  return { cells, lines: Math.max(...cells.map((cell) => cell.length)) };
}

function rowSlice({ cells }: Row, box: TableBox, isHead: boolean, ruled = true): Slice {
  const text = Math.max(...cells.map(heightOf));
  const padding = ruled ? PADDING : 0;
  const height = text + 2 * padding;
  const stroke = isHead
    ? { colour: COLOUR.ink, width: 0.8 }
    : { colour: COLOUR.hairline, width: 0.5 };
  return {
    height,
    before: 0,
    keep: isHead,
    draw: (pen, top) => {
      for (const cell of cells) {
        let y = top + padding + (isHead ? text - heightOf(cell) : 0);
        for (const line of cell) {
          line.draw(pen, y);
          y += line.height;
        }
      }
      if (!ruled) return;
      pen.begin(undefined);
      pen.line(box.x, top + height, box.x + box.width, top + height, stroke);
    },
  };
}

/**
 * Numeric columns take what they need, up to a share of the table; text columns divide the rest by the length of their longest cells,
 * each at least as wide as a short word.
 */
function placeColumns(
  setting: Setting,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  box: TableBox,
): Column[] {
  const room = box.width - GUTTER * (columns.length - 1);
  const wanted = columns.map(({ title, numeric }, i) => {
    const head = lengthOf(setting, title, { ...STYLE.small, bold: true });
    const cells = rows.map((row) => lengthOf(setting, row[i] ?? "", STYLE.body));
    const widest = Math.max(...cells, 24);
    return numeric
      ? Math.max(widest, Math.min(head, 62)) + 1
      : Math.max(widest, Math.min(head, 90)) + 1;
  });
  const widths = share(wanted, room);
  let x = box.x;
  return columns.map(({ numeric }, i) => {
    const width = widths[i] ?? 0;
    const column: Column = { x, width, align: numeric ? "right" : "left" };
    x += width + GUTTER;
    return column;
  });
}

/** Gives every column what it wants when there is room, else cuts the widest down to one common limit. */
function share(wanted: readonly number[], room: number): number[] {
  const total = wanted.reduce((sum, width) => sum + width, 0);
  if (total <= room) return wanted.map((width) => width + (room - total) / wanted.length);
  let left = room;
  const sorted = wanted.map((width, i) => ({ width, i })).sort((a, b) => a.width - b.width);
  const result = Array.from(wanted);
  sorted.forEach(({ width, i }, k) => {
    const given = Math.min(width, left / (sorted.length - k));
    result[i] = given;
    left -= given;
  });
  return result;
}
