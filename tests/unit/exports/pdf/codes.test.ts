import { expect, test } from "vitest";
import { codeMap, unicodeMap } from "../../../../src/exports/pdf/fonts/cmap.ts";
import { shareCodes } from "../../../../src/exports/pdf/fonts/codes.ts";

/** Reads a string of codes as a viewer does: below the lead one byte, else two. */
function glyphsIn(text: string, { short, lead }: ReturnType<typeof shareCodes>): number[] {
  const glyphs: number[] = [];
  const plain = text.replace(/\\([nr()\\])/g, (_, sign: string) =>
    sign === "n" ? "\n" : sign === "r" ? "\r" : sign,
  );
  for (let i = 0; i < plain.length; i++) {
    const byte = plain.charCodeAt(i);
    if (byte < lead) glyphs.push(short.find(([code]) => code === byte)?.[1] ?? -1);
    else glyphs.push((byte - lead) * 256 + plain.charCodeAt(++i));
  }
  return glyphs;
}

test("the glyphs most used take one byte, the others two, and every code leads back to its glyph", () => {
  const uses = Array.from({ length: 1200 }, (_, glyph) => 1200 - glyph);
  const codes = shareCodes(uses);
  expect(codes.of(1)).toHaveLength(1);
  expect(codes.of(1199)).toHaveLength(2);
  const all = uses.map((_, glyph) => glyph).slice(1);
  const text = all.map((glyph) => codes.of(glyph)).join("");
  expect(glyphsIn(text, codes)).toEqual(all);
});

test("a font with all the glyphs there are still has a code for each", () => {
  const uses = Array.from({ length: 33_000 }, () => 12);
  const codes = shareCodes(uses);
  const last = codes.of(32_999);
  expect(last.charCodeAt(0)).toBeLessThan(256);
  expect(glyphsIn(last, codes)).toEqual([32_999]);
});

test("a glyph used a few times only is not worth a code of one byte", () => {
  const codes = shareCodes([0, 11, 12]);
  expect(codes.of(1)).toHaveLength(2);
  expect(codes.of(2)).toHaveLength(1);
});

test("the maps name every glyph once, astral characters as surrogate pairs", () => {
  const codes = shareCodes([0, 40, 1, 30]);
  expect(codeMap(codes, 4)).toContain("2 begincidchar\n<00> 1\n<01> 3\nendcidchar");
  expect(codeMap(codes, 4)).toContain("1 begincidrange\n<F000><F003> 0\nendcidrange");
  const map = unicodeMap(codes, ["中", "𠮷", "A"]);
  expect(map).toContain("2 beginbfchar\n<00><4E2D>\n<01><0041>\nendbfchar");
  expect(map).toContain("<F000><F003>[<><><D842DFB7><>]");
});
