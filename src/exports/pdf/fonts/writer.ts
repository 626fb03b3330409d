import type { jsPDF } from "jspdf";
import type { Hooks } from "../page/internals.ts";
import { characterOf } from "../text/forms.ts";
import { codeMap, unicodeMap } from "./cmap.ts";
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

const SYSTEM = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

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
    font.objectNumber = writeFont(hooks, ours);
  });
}

/** Writes a composite font (ISO 32000-1, 9.7) and returns the number of its top object. */
function writeFont(hooks: Hooks, { face, name, stem }: EmbeddedFont): number {
  const { internals } = hooks;
  const ttf = assembleTtf(face.outlines());
  const fontFile = internals.newObject();
  hooks.contents.set(fontFile, ttf.bytes);
  internals.out(`<</Length1 ${ttf.bytes.length}/Length 0>>\nstream\n\nendstream`);
  internals.out("endobj");
  const toUnicode = internals.newObject();
  const texts = face.codes().map((code) => String.fromCodePoint(characterOf(code)));
  const coding = face.coding();
  internals.putStream({ data: unicodeMap(coding, texts), objectId: toUnicode });
  internals.out("endobj");
  const encoding = internals.newObject();
  internals.putStream({
    data: codeMap(coding, texts.length + 1),
    additionalKeyValues: [
      { key: "Type", value: "/CMap" },
      { key: "CMapName", value: "/TouchstoneCodes" },
      { key: "CIDSystemInfo", value: SYSTEM },
    ],
    objectId: encoding,
  });
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
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo${SYSTEM}` +
      `/CIDToGIDMap/Identity/FontDescriptor ${descriptor} 0 R/DW 1000/W[${widths(face)}]>>`,
  );
  internals.out("endobj");
  const font = internals.newObject();
  internals.out(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding ${encoding} 0 R` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${toUnicode} 0 R>>`,
  );
  internals.out("endobj");
  return font;
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
