import { type Codes, shareCodes } from "./codes.ts";
import type { Glyph, Glyphs } from "./shards.ts";

const EMPTY: Glyph = {
  advance: 1000,
  contours: [],
  flags: new Uint8Array(),
  xs: new Uint8Array(),
  ys: new Uint8Array(),
};

/** How often a glyph is printed. */
export interface Uses {
  count: number;
}

/**
 * One weight of the embedded font while a document is laid out: first every text notes the characters it needs,
 * then drawing asks for their codes. Numbers follow the code order because neighbours share radicals, which deflate finds.
 */
export class Face {
  readonly glyphs: Glyphs;
  readonly #uses = new Map<number, Uses>();
  readonly #coded = new Map<number, string>();
  readonly #numbers = new Map<number, number>();
  #codes: Codes | undefined;

  constructor(glyphs: Glyphs) {
    this.glyphs = glyphs;
  }

  has(code: number): boolean {
    return this.glyphs.has(code);
  }

  /** Width in 1/1000 em. */
  advance(code: number): number {
    return this.glyphs.get(code)?.advance ?? EMPTY.advance;
  }

  /** Notes that a character is printed; the caller counts on each time it is. */
  use(code: number): Uses {
    const known = this.#uses.get(code);
    if (known) return known;
    const uses = { count: 0 };
    this.#uses.set(code, uses);
    return uses;
  }

  /** How a literal string in page contents names a character's glyph. */
  coded(code: number): string {
    const known = this.#coded.get(code);
    if (known !== undefined) return known;
    const coding = this.coding();
    const coded = coding.of(this.#numbers.get(code) ?? this.#give(code));
    this.#coded.set(code, coded);
    return coded;
  }

  /** Numbers the glyphs noted so far and shares out their codes; later ones come behind. */
  coding(): Codes {
    if (this.#codes) return this.#codes;
    const noted = [...this.#uses].sort(([a], [b]) => a - b);
    for (const [code] of noted) this.#give(code);
    this.#codes = shareCodes([0, ...noted.map(([, uses]) => uses.count)]);
    return this.#codes;
  }

  /** Codes of the glyphs in use, by glyph number from 1. */
  codes(): readonly number[] {
    return [...this.#numbers.keys()];
  }

  /** Outlines of the embedded font, by glyph number from 0. */
  outlines(): readonly Glyph[] {
    return [EMPTY, ...this.codes().map((code) => this.glyphs.get(code) ?? EMPTY)];
  }

  #give(code: number): number {
    const number = this.#numbers.size + 1;
    this.#numbers.set(code, number);
    return number;
  }
}
