import type { Face } from "../fonts/face.ts";
import { cleanText, SUBSTITUTE } from "./clean.ts";
import { chooseForms, type Form } from "./forms.ts";
import { type Kind, kindOf } from "./kinsoku.ts";

export type Weight = "regular" | "bold";

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly weight?: Weight;
  /** "#rrggbb" */
  readonly colour?: string;
}

/** One character, ready for breaking and drawing. */
export interface Item {
  readonly code: number;
  readonly glyph: number;
  readonly kind: Kind;
  readonly weight: Weight;
  /** Bold drawn by thickening Regular, because the bold font lacks a character of this stretch. */
  readonly thickened: boolean;
  /** 1/1000 em. */
  readonly advance: number;
  /** Space added before the next item, 1/1000 em; negative where two square marks meet. */
  gap: number;
  /** Part of a web address or another long unbroken run. */
  address: boolean;
  readonly run: Run;
}

/** Space between Chinese and Latin, 1/1000 em (CSS Text 4, text-autospace: an eighth). */
const AUTOSPACE = 125;
/** Half a square, 1/1000 em. */
const HALF = 500;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Longest word without spaces that is never broken. */
const LONG_WORD = 28;

/** Turns text into items with the glyphs at hand and keeps the list of characters that had none. */
export class Shaper {
  readonly regular: Face;
  readonly bold: Face;
  readonly missing = new Set<string>();

  constructor(regular: Face, bold: Face) {
    this.regular = regular;
    this.bold = bold;
  }

  /** @returns one list of items for each line the author broke; empty lines are dropped */
  shape(runs: readonly Run[]): Item[][] {
    const lines: Item[][] = [[]];
    for (const run of runs) {
      const parts = cleanText(run.text).split("\n");
      parts.forEach((text, i) => {
        if (i > 0) lines.push([]);
        // The space at the end of a line keeps its words apart where text is read aloud or copied.
        lines.at(-1)?.push(...this.#items(i < parts.length - 1 ? `${text} ` : text, run));
      });
    }
    const filled = lines.filter((line) => line.some((item) => item.kind !== "space"));
    for (const line of filled) {
      markGaps(line);
      markAddresses(line);
    }
    return filled;
  }

  #items(text: string, run: Run): Item[] {
    const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const forms = chooseForms(codes).map((form) => this.#known(form));
    const weight = run.weight ?? "regular";
    // One missing bold character thickens the whole stretch: two kinds of bold in a name look like a mistake.
    const thickened =
      weight === "bold" && forms.some((form) => form.wide && !this.bold.has(form.glyph));
    return forms.map((form) => {
      const own = weight === "bold" && this.bold.has(form.glyph) && !(thickened && form.wide);
      const face = own ? this.bold : this.regular;
      face.note(form.glyph);
      return {
        code: form.code,
        glyph: form.glyph,
        kind: kindOf(form.code, form.wide),
        weight: own ? "bold" : "regular",
        thickened: weight === "bold" && !own,
        advance: face.advance(form.glyph),
        gap: 0,
        address: false,
        run,
      };
    });
  }

  /** The form itself, its plain form, or the substitute; what had to be substituted is remembered. */
  #known(form: Form): Form {
    if (form.code === NO_BREAK_SPACE) return { ...form, glyph: SPACE };
    if (this.regular.has(form.glyph)) return form;
    if (this.regular.has(form.code)) return { ...form, glyph: form.code };
    this.missing.add(String.fromCodePoint(form.code));
    return { code: SUBSTITUTE, glyph: SUBSTITUTE, wide: true };
  }
}

function markGaps(items: Item[]): void {
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (next) item.gap = gapBetween(item, next);
  });
}

function gapBetween(left: Item, right: Item): number {
  if (left.kind === "close" && (right.kind === "close" || right.kind === "open"))
    return -emptyHalf(left);
  if (left.kind === "open" && right.kind === "open") return -emptyHalf(right);
  const meets =
    (left.kind === "square" && right.kind === "word") ||
    (left.kind === "word" && right.kind === "square");
  return meets && isSpaced(left) && isSpaced(right) ? AUTOSPACE : 0;
}

/** The empty half of a square opening or closing mark, 1/1000 em; marks that fill their square have none. */
export function emptyHalf(item: Item): number {
  const isMark = item.kind === "open" || item.kind === "close";
  const fills = item.advance !== 1000 || "！？￥＄￡".includes(String.fromCodePoint(item.code));
  return isMark && !fills ? HALF : 0;
}

function isSpaced(item: Item): boolean {
  return item.kind === "square" || /[\p{L}\p{N}%°+]/u.test(String.fromCodePoint(item.code));
}

function markAddresses(items: readonly Item[]): void {
  let from = 0;
  items.forEach((item, i) => {
    if (item.kind !== "word") from = i + 1;
    const next = items[i + 1];
    if (item.kind !== "word" || next?.kind === "word") return;
    const run = items.slice(from, i + 1);
    const text = run.map((part) => String.fromCodePoint(part.code)).join("");
    if (run.length > LONG_WORD || text.includes("://")) for (const part of run) part.address = true;
  });
}
