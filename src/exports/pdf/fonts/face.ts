import type { Glyph, Glyphs } from "./shards.ts";

const EMPTY: Glyph = {
  advance: 1000,
  contours: [],
  flags: new Uint8Array(),
  xs: new Uint8Array(),
  ys: new Uint8Array(),
};

/**
 * One weight of the embedded font while a document is laid out: first every text notes the characters it needs,
 * then drawing asks for glyph numbers. Numbers follow the code order because neighbours share radicals, which deflate finds.
 */
export class Face {
  readonly glyphs: Glyphs;
  readonly #noted = new Set<number>();
  readonly #numbers = new Map<number, number>();

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

  note(code: number): void {
    this.#noted.add(code);
  }

  /** The number of a character's glyph in the embedded font; 0 is the missing glyph. */
  number(code: number): number {
    if (this.#numbers.size === 0) {
      for (const noted of [...this.#noted].sort((a, b) => a - b)) this.#give(noted);
    }
    return this.#numbers.get(code) ?? this.#give(code);
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
