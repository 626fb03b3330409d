import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { AMBIGUOUS, OTHER_FORM, chooseCharacters } from "./characters.mjs";
import { readSfnt } from "./sfnt.mjs";
import { SHARD_UNITS, encodeShard } from "./shard.mjs";

/** Name of the derived font. The licence reserves the name 'Source'; ours must not hold it. */
const FAMILY = "Touchstone Sans";
/** A rare shard is small so that one unusual character costs about 9 kB. */
const RARE_SHARD = 64;
/**
 * First source that has a character wins. The Chinese and Japanese ones bring what Noto Sans SC lacks, e.g. U+20BB7 and U+28B4E;
 * Source Sans, whose design the Latin letters of Noto Sans SC share, brings the rest of the Latin alphabet, e.g. Ł and ş.
 */
const SOURCES = [
  { folder: "noto-sans-sc", stem: "NotoSansSC" },
  { folder: "noto-sans-jp", stem: "NotoSansJP" },
  { folder: "noto-sans-tc", stem: "NotoSansTC" },
  { folder: "noto-sans-hk", stem: "NotoSansHK" },
  { folder: "source-sans-3", stem: "SourceSans3", isLatin: true },
];
const WEIGHTS = { regular: "400Regular", bold: "700Bold" };
const HERE = fileURLToPath(new URL(".", import.meta.url));

/**
 * Cuts the Noto Sans packages into glyph shards that the PDF export reassembles into small fonts.
 * Does nothing when characters, fonts and this folder are unchanged since the last run.
 * @param {{ root: string, outDir: string }} options repository; folder to write, emptied first
 * @returns {{ built: boolean, files: number, bytes: number }} bytes as downloaded
 */
export function buildFonts({ root, outDir }) {
  const chosen = chooseCharacters(root);
  const inputs = hashOfInputs(root, chosen);
  if (isCurrent(outDir, inputs)) return { built: false, ...sizeOf(outDir) };
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const regular = openWeight(root, "regular");
  const bold = openWeight(root, "bold");
  const write = (name, weight, codes) => {
    const bytes = encodeShard(codes.map((code) => glyphAt(weight, code)));
    const file = `${name}.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.tsf`;
    writeFileSync(join(outDir, file), bytes);
    return file;
  };
  const latin = withOtherForms(chosen.latin);
  const core = withOtherForms(chosen.core);
  const boldCore = withOtherForms(chosen.bold);
  const known = new Set([...latin, ...core]);
  const rare = allCodes(regular).filter((code) => !known.has(code));
  const manifest = {
    format: "touchstone/fonts",
    version: 1,
    inputs,
    family: FAMILY,
    latin: {
      regular: write("latin-regular", regular, present(regular, latin)),
      bold: write("latin-bold", bold, present(bold, latin)),
    },
    core: {
      regular: write("core-regular", regular, present(regular, core)),
      bold: write("core-bold", bold, present(bold, boldCore)),
    },
    rare: chunks(rare, RARE_SHARD).map((codes) => [
      codes[0],
      write(`rare-${codes[0].toString(16)}`, regular, codes),
    ]),
  };
  writeFileSync(join(outDir, "OFL.txt"), licence(root));
  writeFileSync(join(outDir, "manifest.json"), JSON.stringify(manifest));
  return { built: true, ...sizeOf(outDir) };
}

function packageFolder(root, folder) {
  return join(root, "node_modules/@expo-google-fonts", folder);
}

/** The fonts of one weight, each with the factor that brings its small letters to the size of the first one's. */
function openWeight(root, weight) {
  const fonts = SOURCES.map(({ folder, stem, isLatin = false }) => {
    const name = `${stem}_${WEIGHTS[weight]}.ttf`;
    const bytes = readFileSync(join(packageFolder(root, folder), WEIGHTS[weight], name));
    return { ...readSfnt(bytes), isLatin };
  });
  const sizeOfN = (font) => font.advance(font.glyphOf.get(0x6e) ?? 0) / font.unitsPerEm;
  return fonts.map((font) => ({ ...font, factor: sizeOfN(fonts[0]) / sizeOfN(font) }));
}

/** The set's codes and, for width-ambiguous characters in it, the code of their other form. */
function withOtherForms(characters) {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const other = [...AMBIGUOUS, "—"]
    .filter((c) => characters.has(c))
    .map((c) => OTHER_FORM + c.codePointAt(0));
  return [...codes, ...other].sort((a, b) => a - b);
}

function allCodes(fonts) {
  const chinese = fonts.filter((font) => !font.isLatin);
  const codes = new Set(chinese.flatMap((font) => [...font.glyphOf.keys()]));
  // Below U+2000 the Latin shard has chosen; hangul and private use have no business in a report.
  return [...codes]
    .filter((code) => code >= 0x2000 && !(code >= 0xe000 && code < 0xf900))
    .sort((a, b) => a - b);
}

function present(fonts, codes) {
  return codes.filter((code) => fonts.some((font) => font.glyphOf.has(baseOf(code))));
}

function baseOf(code) {
  return code >= OTHER_FORM && code < OTHER_FORM + 0x10000 ? code - OTHER_FORM : code;
}

function glyphAt(fonts, code) {
  const base = baseOf(code);
  const font = fonts.find((candidate) => candidate.glyphOf.has(base));
  const glyph = font?.glyphOf.get(base);
  if (font === undefined || glyph === undefined)
    throw new Error(`no glyph for U+${base.toString(16)}`);
  const shape = base === code ? plain(font, glyph) : otherForm(font, glyph);
  const scale = (SHARD_UNITS / font.unitsPerEm) * font.factor;
  const half = (values) => values.map((value) => Math.round(value * scale));
  return {
    code,
    advance: Math.round((shape.advance * 1000 * font.factor) / font.unitsPerEm),
    outline: { ...shape.outline, xs: half(shape.outline.xs), ys: half(shape.outline.ys) },
  };
}

function plain(font, glyph) {
  return { advance: font.advance(glyph), outline: font.outline(glyph) };
}

/**
 * The narrow form of a full-width glyph, or the full-width form of a narrow one: the font's own alternate where it has one,
 * otherwise the same outline between side bearings of 7 % of an em.
 */
function otherForm(font, glyph) {
  const narrow = font.advance(glyph) < font.unitsPerEm;
  const alternate = font.substitutes(narrow ? "locl" : "pwid").get(glyph);
  if (alternate !== undefined) return plain(font, alternate);
  const outline = font.outline(glyph);
  if (narrow || outline.xs.length === 0) return plain(font, glyph);
  const bearing = Math.round(0.07 * font.unitsPerEm);
  const shift = bearing - Math.min(...outline.xs);
  const xs = outline.xs.map((x) => x + shift);
  return { advance: Math.max(...xs) + bearing, outline: { ...outline, xs } };
}

function chunks(items, size) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** The licence with the copyright line of every source that went in. */
function licence(root) {
  const texts = SOURCES.map(({ folder }) =>
    readFileSync(join(packageFolder(root, folder), "LICENSE_FONT"), "utf8"),
  );
  const owners = new Set(texts.map((text) => text.slice(0, text.indexOf("\n"))));
  const [first = ""] = texts;
  const terms = first.slice(first.indexOf("\n"));
  return `${FAMILY} is a subset of Noto Sans SC, JP, TC, HK and Source Sans 3, with coordinates rounded to 1/${SHARD_UNITS} em and a new name.\n\n${[...owners].join("\n")}\n${terms}`;
}

function hashOfInputs(root, chosen) {
  const hash = createHash("sha256");
  for (const { folder } of SOURCES) {
    hash.update(readFileSync(join(packageFolder(root, folder), "package.json")));
  }
  for (const name of readdirSync(HERE).sort()) hash.update(readFileSync(join(HERE, name)));
  for (const set of Object.values(chosen)) hash.update([...set].sort().join("")).update("|");
  return hash.digest("hex").slice(0, 16);
}

function isCurrent(outDir, inputs) {
  const file = join(outDir, "manifest.json");
  if (!existsSync(file)) return false;
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  if (manifest.inputs !== inputs) return false;
  const named = [
    ...Object.values(manifest.latin),
    ...Object.values(manifest.core),
    ...manifest.rare.map(([, name]) => name),
  ];
  const there = new Set(readdirSync(outDir));
  return [...named, "OFL.txt"].every((name) => there.has(name));
}

function sizeOf(outDir) {
  const names = readdirSync(outDir);
  const bytes = names.reduce((sum, name) => sum + readFileSync(join(outDir, name)).length, 0);
  return { files: names.length, bytes };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = resolve(HERE, "../..");
  const started = performance.now();
  const result = buildFonts({ root, outDir: join(root, "public/fonts") });
  console.log(
    `fonts: ${result.files} files, ${Math.round(result.bytes / 1024)} kB, built ${result.built}, ${Math.round(performance.now() - started)} ms`,
  );
}
