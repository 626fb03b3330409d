import { zlibSync } from "fflate";
import type { jsPDF } from "jspdf";
import { binaryString, type Hooks, hex16, type Internals } from "../page/internals.ts";
import { characterOf } from "../text/forms.ts";
import type { Face } from "./face.ts";
import { ASCENT, assembleTtf, CAP_HEIGHT, DESCENT } from "./ttf.ts";

/** A face under the name page contents use. */
export interface EmbeddedFont {
  readonly face: Face;
  /** The standard font whose place it takes. */
  readonly style: "normal" | "bold";
  /** Name in the file; the six letters mark a subset. */
  readonly name: string;
  /** Thickness of vertical stems, 1/1000 em. */
  readonly stem: number;
}

/** Resource names of jsPDF's first two standard fonts. */
export const FONT_NAMES = { normal: "F1", bold: "F2" } as const;

/**
 * Makes jsPDF write our fonts in place of Helvetica and Helvetica Bold. Its own font writer knows no characters above U+FFFF
 * and no subset names; its standard fonts are the only entries that need no parsed font file.
 */
export function embedFonts(hooks: Hooks, doc: jsPDF, fonts: readonly EmbeddedFont[]): void {
  const { internals } = hooks;
  // jsPDF lists a font in the page resources only after it has set text in it.
  internals.out("/Artifact BMC");
  for (const { style } of fonts) doc.setFont("helvetica", style).text([""], 0, 0);
  internals.out("EMC");
  hooks.on("putFont", ({ font }) => {
    const ours = fonts.find(({ style }) => internals.getFont("helvetica", style) === font);
    if (!ours) return;
    font.isAlreadyPutted = true;
    font.objectNumber = writeFont(internals, ours);
  });
}

/** Writes a composite font (ISO 32000-1, 9.7) and returns the number of its top object. */
function writeFont(internals: Internals, { face, name, stem }: EmbeddedFont): number {
  const ttf = assembleTtf(face.outlines());
  const fontFile = internals.newObject();
  putDeflated(internals, fontFile, ttf.bytes, [{ key: "Length1", value: ttf.bytes.length }]);
  internals.out("endobj");
  const toUnicode = internals.newObject();
  putDeflated(internals, toUnicode, new TextEncoder().encode(unicodeMap(face)), []);
  internals.out("endobj");
  const descriptor = internals.newObject();
  const { xMin, yMin, xMax, yMax } = ttf.box;
  internals.out(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${xMin} ${yMin} ${xMax} ${yMax}]` +
      `/ItalicAngle 0/Ascent ${ASCENT}/Descent ${DESCENT}/CapHeight ${CAP_HEIGHT}/StemV ${stem}/FontFile2 ${fontFile} 0 R>>`,
  );
  internals.out("endobj");
  const descendant = internals.newObject();
  internals.out(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/CIDToGIDMap/Identity/FontDescriptor ${descriptor} 0 R/DW 1000/W[${widths(face)}]>>`,
  );
  internals.out("endobj");
  const font = internals.newObject();
  internals.out(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${toUnicode} 0 R>>`,
  );
  internals.out("endobj");
  return font;
}

/** jsPDF deflates at a middling level; the font is most of the file and deserves the best one. */
function putDeflated(
  internals: Internals,
  objectId: number,
  bytes: Uint8Array,
  entries: { key: string; value: number }[],
): void {
  internals.putStream({
    data: binaryString(zlibSync(bytes, { level: 9 })),
    alreadyAppliedFilters: ["/FlateDecode"],
    filters: [],
    additionalKeyValues: entries,
    objectId,
  });
}

/** Runs of widths that differ from the default of 1000. */
function widths(face: Face): string {
  const runs: string[] = [];
  let open = false;
  face.codes().forEach((code, i) => {
    const width = face.advance(code);
    if (width === 1000) {
      if (open) runs.push("]");
      open = false;
      return;
    }
    runs.push(open ? ` ${width}` : `${i + 1}[${width}`);
    open = true;
  });
  return runs.join("") + (open ? "]" : "");
}

/** Glyph number → text, astral characters as surrogate pairs (ISO 32000-1, 9.10.3). */
function unicodeMap(face: Face): string {
  const texts = face.codes().map((code) => `<${hex16(String.fromCodePoint(characterOf(code)))}>`);
  const ranges: string[] = [];
  // One list of texts for up to 256 glyphs that share the first byte of their number.
  for (let from = 1; from <= texts.length; from = (from | 255) + 1) {
    const to = Math.min(from | 255, texts.length);
    ranges.push(`<${hex4(from)}><${hex4(to)}>[${texts.slice(from - 1, to).join("")}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join("\n")}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function hex4(value: number): string {
  return value.toString(16).padStart(4, "0").toUpperCase();
}
