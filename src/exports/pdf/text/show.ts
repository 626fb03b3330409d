import { FONT_NAMES } from "../fonts/writer.ts";
import type { Pen } from "../page/pen.ts";
import type { Line } from "./break.ts";
import type { Item, Shaper } from "./shape.ts";

/** Where and how one line is drawn. Lengths in points. */
export interface Placement {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly colour: string;
  /** Stretch the line to this length where it holds enough Chinese to hide it. */
  readonly justifyTo?: number;
}

/** Strokes this wide make Regular look like Bold, em. */
const THICKENING = 0.024;
/** Most a gap between two Chinese characters may grow, 1/1000 em. */
const MOST_STRETCH = 90;

/** Draws a line. The caller has begun the tag the text belongs to. */
export function showLine(pen: Pen, shaper: Shaper, line: Line, place: Placement): void {
  const stretch = stretchOf(line, place);
  const parts = [
    "BT",
    `1 0 0 1 ${fixed(place.x + (line.start * place.size) / 1000)} ${fixed(pen.up(place.baseline))} Tm`,
  ];
  let look = "";
  let spacing = 0;
  for (const part of alike(line.items, stretch > 0)) {
    const [first] = part;
    if (!first) continue;
    const own = lookOf(first, place);
    if (own !== look) parts.push(own);
    look = own;
    const wanted = first.kind === "word" ? 0 : stretch;
    if (wanted !== spacing) parts.push(`${fixed((wanted * place.size) / 1000)} Tc`);
    spacing = wanted;
    parts.push(`[${glyphs(part, shaper)}]TJ`);
  }
  if (spacing !== 0) parts.push("0 Tc");
  pen.raw([...parts, "ET"].join(" "));
}

/** Extra length for each Chinese character of a line that should end flush, 1/1000 em. */
function stretchOf(line: Line, { justifyTo, size }: Placement): number {
  if (justifyTo === undefined || !line.soft) return 0;
  const places = line.items.slice(0, -1).filter((item) => item.kind !== "word").length;
  const stretch = ((justifyTo / size) * 1000 - line.width) / Math.max(1, places);
  return stretch > 0 && stretch <= MOST_STRETCH ? stretch : 0;
}

/** Neighbours that share font and colour and, in a stretched line, spacing. */
function alike(items: readonly Item[], isStretched: boolean): Item[][] {
  const stretches: Item[][] = [];
  for (const item of items) {
    const last = stretches.at(-1)?.[0];
    const joins =
      last &&
      last.weight === item.weight &&
      last.thickened === item.thickened &&
      last.run.colour === item.run.colour &&
      (!isStretched || (last.kind === "word") === (item.kind === "word"));
    if (joins) stretches.at(-1)?.push(item);
    else stretches.push([item]);
  }
  return stretches;
}

/** Operators that select font, colour and thickness. */
function lookOf(item: Item, { size, colour }: Placement): string {
  const font = item.weight === "bold" ? FONT_NAMES.bold : FONT_NAMES.normal;
  const paint = rgb(item.run.colour ?? colour);
  const thick = item.thickened ? `2 Tr ${fixed(size * THICKENING)} w ${paint} RG` : "0 Tr";
  return `/${font} ${size} Tf ${paint} rg ${thick}`;
}

/** Glyph numbers with the gaps between them, as the operand of TJ. */
function glyphs(items: readonly Item[], shaper: Shaper): string {
  let text = "";
  let bytes = "";
  for (const item of items) {
    const number = (item.weight === "bold" ? shaper.bold : shaper.regular).number(item.glyph);
    bytes += String.fromCharCode(number >> 8, number & 255);
    if (item.gap !== 0) {
      text += `${literal(bytes)}${-item.gap}`;
      bytes = "";
    }
  }
  return bytes === "" ? text : `${text}${literal(bytes)}`;
}

/** Two bytes a glyph deflate to four fifths of four hexadecimal digits. Line ends would be normalised, so they are escaped. */
function literal(bytes: string): string {
  return `(${bytes
    .replace(/[\\()]/g, "\\$&")
    .replaceAll("\r", "\\r")
    .replaceAll("\n", "\\n")})`;
}

function rgb(colour: string): string {
  return [1, 3, 5]
    .map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(3))
    .join(" ");
}

function fixed(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, "");
}
