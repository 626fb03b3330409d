import { isSquare } from "./kinsoku.ts";

/** The other width form of a character stands at this offset; see `tooling/fonts/characters.mjs`. */
const OTHER_FORM = 0xf0000;

/** Follow the language of the whole text: a pair of quotes must not be one wide, one narrow. */
const BY_TEXT = new Set([..."“”‘’…·‰"].map((c) => c.charCodeAt(0)));
/** Follow their neighbours: signs between figures are narrow even in a Chinese sentence. */
const BY_NEIGHBOUR = new Set([..."•×÷±→←↑↓≥≤≠≈∞√°′″§□■▪●○◆◇△▲☆★"].map((c) => c.charCodeAt(0)));
const EM_DASH = 0x2014;

/** A character as it will be printed. */
export interface Form {
  /** The character itself. */
  readonly code: number;
  /** The code its glyph is stored under. */
  readonly glyph: number;
  readonly wide: boolean;
}

/**
 * Chooses full or narrow forms. Noto's Chinese fonts set quotes, ellipsis and many signs full width, which tears holes into Latin text;
 * their em dash is narrow, which breaks the Chinese double dash.
 */
export function chooseForms(codes: readonly number[]): Form[] {
  const chinese = codes.some(isSquare);
  return codes.map((code, i) => {
    if (code === EM_DASH) return { code, wide: chinese, glyph: chinese ? OTHER_FORM + code : code };
    if (BY_TEXT.has(code))
      return { code, wide: chinese, glyph: chinese ? code : OTHER_FORM + code };
    if (BY_NEIGHBOUR.has(code)) {
      const wide = isSquare(neighbour(codes, i, -1)) && isSquare(neighbour(codes, i, 1));
      return { code, wide, glyph: wide ? code : OTHER_FORM + code };
    }
    return { code, wide: isSquare(code), glyph: code };
  });
}

/** The character behind a glyph code, for copying and searching text. */
export function characterOf(glyph: number): number {
  return glyph >= OTHER_FORM && glyph < OTHER_FORM + 0x10000 ? glyph - OTHER_FORM : glyph;
}

/** The nearest character that is no space; 0 at either end. */
function neighbour(codes: readonly number[], at: number, step: number): number {
  let i = at + step;
  while (codes[i] === 0x20) i += step;
  return codes[i] ?? 0;
}
