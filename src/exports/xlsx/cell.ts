import { escapeMarkup, lawfulText } from "../characters.ts";
import { looksLikeFormula } from "../formula.ts";
import type { Cell, NumberFormat } from "./model.ts";

/** Most UTF-16 code units that Excel takes in a cell. */
const LONGEST = 32_767;
/** What Excel reads as the escape of another character; ECMA-376, 22.4.2.4. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** Numbers of the styles, in the order in which the style part lists them; an exact number has the general format of a text. */
export const STYLES = {
  header: 1,
  text: 2,
  exact: 2,
  guarded: 3,
  whole: 4,
  points: 5,
  share: 6,
} as const;

/** One cell of a sheet; empty for nothing. `cut` ends a text that was too long. */
export function cellXml(place: string, cell: Cell, cut: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell !== "string") return numberXml(place, cell.value, cell.format);
  const text = fitting(lawfulText(cell), cut);
  // Such a text stays text even when a person goes into the cell and presses Enter.
  return textXml(place, text, looksLikeFormula(text) ? STYLES.guarded : STYLES.text);
}

export function textXml(place: string, text: string, style: number): string {
  const safe = escapeMarkup(text.replace(ESCAPE, "_x005F_"));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

function numberXml(place: string, value: number, format: NumberFormat): string {
  return `<c r="${place}" s="${STYLES[format]}"><v>${value}</v></c>`;
}

function fitting(text: string, cut: string): string {
  if (text.length <= LONGEST) return text;
  // Never inside a character.
  return text.slice(0, LONGEST - cut.length).replace(/[\uD800-\uDBFF]$/, "") + cut;
}

/** "A", "B", … "Z", "AA": the letters of a column, counted from 0. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
