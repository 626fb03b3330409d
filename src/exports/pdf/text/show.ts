import { FONT_NAMES } from "../fonts/writer.ts";
import { colourOf, shortNumber } from "../page/numbers.ts";
import type { Pen } from "../page/pen.ts";
import type { Line } from "./break.ts";
import type { Item, Shaper } from "./shape.ts";

/** How one line is set. Lengths in points. */
export interface Look {
  readonly size: number;
  /** "#rrggbb" */
  readonly colour: string;
  /** Stretch the line to this length where the stretch stays small enough not to be seen. */
  readonly justifyTo?: number;
}

/** Glyphs of one look, as they will be shown. */
interface Piece {
  readonly isBold: boolean;
  readonly thickened: boolean;
  readonly colour: string;
  /** Added behind each glyph, points. */
  readonly spacing: number;
  readonly glyphs: readonly number[];
  /** Space behind each glyph, 1/1000 em; empty when there is none. */
  readonly gaps: readonly number[];
}

/** A line ready to be drawn. Holds a tenth of what its items do: all lines of a report are kept until the last is laid out. */
export interface SetLine {
  /** From the start of the column, points. */
  readonly start: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Strokes this wide make Regular look like Bold, em. */
const THICKENING = 0.024;
/** Most that characters of all kinds may move apart, 1/1000 em: letters do not look spaced out below it. */
const MOST_FOR_ALL = 34;
/** Most a gap between two Chinese characters may grow, 1/1000 em. */
const MOST_FOR_SQUARES = 90;

/** Decides how the items of a line will be shown. */
export function setLine(line: Line, look: Look): SetLine {
  const { size } = look;
  const stretch = stretchOf(line, look);
  const isUneven = stretch.words !== stretch.squares;
  const { items } = line;
  const pieces: Piece[] = [];
  for (let from = 0; from < items.length; ) {
    const first = items[from];
    if (!first) break;
    let to = from + 1;
    while (joins(first, items[to], isUneven)) to++;
    const part = items.slice(from, to);
    pieces.push({
      isBold: first.weight === "bold",
      thickened: first.thickened,
      colour: first.run.colour ?? look.colour,
      spacing: coarse(((first.kind === "word" ? stretch.words : stretch.squares) * size) / 1000),
      glyphs: part.map((item) => item.glyph),
      gaps: part.some((item) => item.gap !== 0) ? part.map((item) => item.gap) : [],
    });
    from = to;
  }
  return { start: (line.start * size) / 1000, size, pieces };
}

/** To 1/50 point: less than half a point over a line, and fewer numbers for the file to hold. */
function coarse(points: number): number {
  return Math.round(points * 50) / 50;
}

/** Draws a line whose column starts at `x`. The caller has begun the tag the text belongs to. */
export function showLine(
  pen: Pen,
  shaper: Shaper,
  { start, size, pieces }: SetLine,
  x: number,
  baseline: number,
): void {
  pen.lineAt(x + start, baseline);
  for (const piece of pieces) {
    const paint = colourOf(piece.colour);
    pen.set("font", `/${piece.isBold ? FONT_NAMES.bold : FONT_NAMES.normal} ${size} Tf`);
    pen.set("fill", `${paint} rg`);
    pen.set("mode", piece.thickened ? "2 Tr" : "0 Tr");
    if (piece.thickened) {
      pen.set("width", `${shortNumber(size * THICKENING)} w`);
      pen.set("stroke", `${paint} RG`);
    }
    pen.set("spacing", `${shortNumber(piece.spacing)} Tc`);
    pen.show(`[${operand(piece, shaper)}]`);
  }
}

/** Extra length behind each character of a line that should end flush, 1/1000 em. */
function stretchOf(
  line: Line,
  { justifyTo, size }: Look,
): { readonly words: number; readonly squares: number } {
  const none = { words: 0, squares: 0 };
  if (justifyTo === undefined || !line.soft) return none;
  const room = (justifyTo / size) * 1000 - line.width;
  const count = line.items.length - 1;
  const all = room / Math.max(1, count);
  if (all <= 0) return none;
  if (all <= MOST_FOR_ALL) return { words: all, squares: all };
  let places = 0;
  for (let i = 0; i < count; i++) if (line.items[i]?.kind !== "word") places++;
  const squares = room / Math.max(1, places);
  return squares <= MOST_FOR_SQUARES ? { words: 0, squares } : none;
}

/** Whether an item can be shown together with one before it: same font and colour and, in a line stretched unevenly, same spacing. */
function joins(first: Item, item: Item | undefined, isUneven: boolean): boolean {
  return (
    item !== undefined &&
    first.weight === item.weight &&
    first.thickened === item.thickened &&
    first.run.colour === item.run.colour &&
    (!isUneven || (first.kind === "word") === (item.kind === "word"))
  );
}

/** Codes of glyphs with the gaps between them, as the operand of TJ. */
function operand({ isBold, glyphs, gaps }: Piece, shaper: Shaper): string {
  const face = isBold ? shaper.bold : shaper.regular;
  let text = "(";
  let open = true;
  glyphs.forEach((glyph, i) => {
    text += open ? face.coded(glyph) : `(${face.coded(glyph)}`;
    const gap = gaps[i] ?? 0;
    open = gap === 0;
    if (!open) text += `)${-gap}`;
  });
  return open ? `${text})` : text;
}
