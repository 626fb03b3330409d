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
    if (code < 0xb0 || code >= 0x2e80) return formOf(code, isSquare(code));
    if (code === EM_DASH || BY_TEXT.has(code)) return formOf(code, chinese);
    if (!BY_NEIGHBOUR.has(code)) return formOf(code, isSquare(code));
    return formOf(code, isSquare(neighbour(codes, i, -1)) && isSquare(neighbour(codes, i, 1)));
  });
}

const WIDE_FORMS = new Map<number, Form>();
const NARROW_FORMS = new Map<number, Form>();

/** The one form of a character in one width; texts repeat characters so much that making them anew is felt. */
function formOf(code: number, wide: boolean): Form {
  const forms = wide ? WIDE_FORMS : NARROW_FORMS;
  const known = forms.get(code);
  if (known) return known;
  const form = { code, wide, glyph: glyphOf(code, wide) };
  forms.set(code, form);
  return form;
}

/** Noto's em dash is stored narrow, the other signs of both widths full width. */
function glyphOf(code: number, wide: boolean): number {
  if (code === EM_DASH) return wide ? OTHER_FORM + code : code;
  if (wide || !(BY_TEXT.has(code) || BY_NEIGHBOUR.has(code))) return code;
  return OTHER_FORM + code;
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
