import type { Face, Uses } from "../fonts/face.ts";
import { cleanText, SUBSTITUTE } from "./clean.ts";
import { chooseForms, type Form } from "./forms.ts";
import { type Kind, kindOf } from "./kinsoku.ts";

/** "medium" is Regular thickened: emphasis in Chinese text costs no second set of outlines. */
export type Weight = "regular" | "medium" | "bold";

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
  readonly weight: "regular" | "bold";
  /** Drawn heavier than Regular is: medium, or bold where the bold font lacks a character of this stretch. */
  readonly thickened: boolean;
  /** 1/1000 em. */
  readonly advance: number;
  /** Space added before the next item, 1/1000 em; negative where two square marks meet. */
  gap: number;
  /** Part of a web address or another long unbroken run. */
  address: boolean;
  readonly run: Run;
}

/** A form as the fonts at hand can print it. */
interface Sign {
  readonly code: number;
  readonly glyph: number;
  readonly kind: Kind;
  readonly isBold: boolean;
  readonly advance: number;
  readonly uses: Uses;
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
  /** By form, of which there is one for each character and width. */
  readonly #signs: Readonly<Record<Weight, Map<Form, Sign>>> = {
    regular: new Map(),
    medium: new Map(),
    bold: new Map(),
  };

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
    const forms = chooseForms(codePoints(text));
    const weight = run.weight ?? "regular";
    // One missing bold character thickens the whole stretch: two kinds of bold in a name look like a mistake.
    const lacking =
      weight === "bold" && forms.some((form) => form.wide && !this.#sign(form, "bold").isBold);
    return forms.map((form) => {
      const sign = this.#sign(form, lacking && form.wide ? "medium" : weight);
      sign.uses.count++;
      return {
        code: sign.code,
        glyph: sign.glyph,
        kind: sign.kind,
        weight: sign.isBold ? "bold" : "regular",
        thickened: weight !== "regular" && !sign.isBold,
        advance: sign.advance,
        gap: 0,
        address: false,
        run,
      };
    });
  }

  /** What is printed for a form: itself, its plain form, or the substitute; what had to be substituted is remembered. */
  #sign(form: Form, weight: Weight): Sign {
    const known = this.#signs[weight].get(form);
    if (known) return known;
    const { code, glyph, wide } = this.#available(form);
    const isBold = weight === "bold" && this.bold.has(glyph);
    const face = isBold ? this.bold : this.regular;
    const advance = face.advance(glyph);
    const sign = { code, glyph, kind: kindOf(code, wide), isBold, advance, uses: face.use(glyph) };
    this.#signs[weight].set(form, sign);
    return sign;
  }

  #available(form: Form): Form {
    if (form.code === NO_BREAK_SPACE) return { ...form, glyph: SPACE };
    if (this.regular.has(form.glyph)) return form;
    if (this.regular.has(form.code)) return { ...form, glyph: form.code };
    this.missing.add(String.fromCodePoint(form.code));
    return { code: SUBSTITUTE, glyph: SUBSTITUTE, wide: true };
  }
}

function codePoints(text: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    codes.push(code);
    if (code > 0xffff) i++;
  }
  return codes;
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
