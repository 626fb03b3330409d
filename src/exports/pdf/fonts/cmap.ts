import { hex16 } from "../page/internals.ts";
import type { Codes } from "./codes.ts";

/** Most entries of one block of a CMap. */
const BLOCK = 100;

/** The CMap that leads from codes to glyph numbers (ISO 32000-1, 9.7.5.3). @param glyphs how many there are */
export function codeMap({ short, lead }: Codes, glyphs: number): string {
  const long = rows(glyphs).map(
    ([from, to]) => `<${twoBytes(lead, from)}><${twoBytes(lead, to)}> ${from}`,
  );
  return cmap("TouchstoneCodes", 1, lead, glyphs, [
    ...blocks(
      "cidchar",
      short.map(([code, glyph]) => `<${oneByte(code)}> ${glyph}`),
    ),
    ...blocks("cidrange", long),
  ]);
}

/**
 * The CMap that leads from codes to text, astral characters as surrogate pairs (ISO 32000-1, 9.10.3).
 * @param texts character of each glyph, from glyph 1
 */
export function unicodeMap({ short, lead }: Codes, texts: readonly string[]): string {
  const textOf = (glyph: number): string => `<${hex16(texts[glyph - 1] ?? "")}>`;
  const shorts = new Set(short.map(([, glyph]) => glyph));
  // One list of texts for up to 256 glyphs that share the first byte; those with a code of one byte are not looked up there.
  const long = rows(texts.length + 1).map(([from, to]) => {
    const glyphs = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const list = glyphs.map((glyph) => (glyph === 0 || shorts.has(glyph) ? "<>" : textOf(glyph)));
    return `<${twoBytes(lead, from)}><${twoBytes(lead, to)}>[${list.join("")}]`;
  });
  return cmap("TouchstoneText", 2, lead, texts.length + 1, [
    ...blocks(
      "bfchar",
      short.map(([code, glyph]) => `<${oneByte(code)}>${textOf(glyph)}`),
    ),
    ...blocks("bfrange", long),
  ]);
}

/** Stretches of glyph numbers that share the first byte of a code of two. */
function rows(glyphs: number): [from: number, to: number][] {
  return Array.from({ length: Math.ceil(glyphs / 256) }, (_, row) => [
    row * 256,
    Math.min(row * 256 + 255, glyphs - 1),
  ]);
}

function blocks(kind: string, entries: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, i) => {
    const own = entries.slice(i * BLOCK, (i + 1) * BLOCK);
    return `${own.length} begin${kind}\n${own.join("\n")}\nend${kind}`;
  });
}

function cmap(
  name: string,
  type: 1 | 2,
  lead: number,
  glyphs: number,
  body: readonly string[],
): string {
  const last = lead + ((glyphs - 1) >> 8);
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> def
/CMapName /${name} def
/CMapType ${type} def
2 begincodespacerange
<00><${oneByte(lead - 1)}>
<${oneByte(lead)}00><${oneByte(last)}FF>
endcodespacerange
${body.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function oneByte(code: number): string {
  return code.toString(16).padStart(2, "0").toUpperCase();
}

function twoBytes(lead: number, glyph: number): string {
  return oneByte(lead + (glyph >> 8)) + oneByte(glyph & 255);
}
