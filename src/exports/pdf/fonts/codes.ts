/** Most glyphs that get a code of one byte. */
const MOST_SHORT = 240;
/** A code of one byte takes entries in two maps, which fewer uses would not earn back. */
const FEWEST_USES = 12;
/** Bytes that a literal string has to escape; codes of one byte leave them out. Line ends would be normalised. */
const ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x0a, "\\n"],
  [0x0d, "\\r"],
  [0x28, "\\("],
  [0x29, "\\)"],
  [0x5c, "\\\\"],
]);

/** How text is written in a font: one byte for the glyphs most used, two for the others. */
export interface Codes {
  /** Glyph number → its code as it stands in a literal string: one or two bytes, escaped where needed. */
  of(glyph: number): string;
  /** Codes of one byte and their glyphs, by code. */
  readonly short: readonly (readonly [code: number, glyph: number])[];
  /** First byte of the codes of two; these count on from it by glyph number. */
  readonly lead: number;
}

/**
 * Gives the glyphs most used codes of one byte: a report's text is a fifth shorter than with two bytes for each.
 * @param uses how often each glyph is used, by glyph number from 0
 */
export function shareCodes(uses: readonly number[]): Codes {
  // One row more than the glyphs known now: page numbers are set after the text is coded.
  const rows = Math.ceil(uses.length / 256) + 1;
  const lead = Math.min(MOST_SHORT, 256 - rows);
  const free = Array.from({ length: lead }, (_, code) => code).filter((code) => !ESCAPES.has(code));
  const often = uses
    .map((count, glyph) => ({ count, glyph }))
    .filter(({ count, glyph }) => glyph > 0 && count >= FEWEST_USES)
    .sort((a, b) => b.count - a.count || a.glyph - b.glyph)
    .slice(0, free.length)
    // In order of glyphs, so that the map back to characters ascends.
    .sort((a, b) => a.glyph - b.glyph);
  const short = often.map(({ glyph }, i): [number, number] => [free[i] ?? 0, glyph]);
  const codes = new Map(short.map(([code, glyph]) => [glyph, String.fromCharCode(code)]));
  return {
    short,
    lead,
    of: (glyph) => {
      const known = codes.get(glyph);
      if (known !== undefined) return known;
      const low = glyph & 255;
      return (
        String.fromCharCode(lead + (glyph >> 8)) + (ESCAPES.get(low) ?? String.fromCharCode(low))
      );
    },
  };
}
