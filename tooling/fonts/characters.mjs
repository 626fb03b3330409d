import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { everydayCharacters } from "./everyday.mjs";

/** Blocks of the Latin shards: printable ASCII to Latin Extended-A, Greek, Cyrillic, punctuation to technical and box shapes. */
const LATIN_BLOCKS = [
  [0x20, 0x17f],
  [0x370, 0x45f],
  [0x2010, 0x27bf],
];

/** Width-ambiguous characters: full width in a Chinese font, narrow in Latin text. Both forms are shipped. */
export const AMBIGUOUS = [..."“”‘’…·•×÷±→←↑↓≥≤≠≈∞√°′″‰§□■▪●○◆◇△▲☆★"];

/** The other form of a character lives at this offset, in private-use plane 15. */
export const OTHER_FORM = 0xf0000;

/** Where fixed text stands: what a report or the interface can print without a person typing it. */
const FIXED_TEXT = [
  ["rubrics", ".yaml"],
  ["src/i18n", ".ts"],
  ["src/report", ".ts"],
  ["public/samples", ".json"],
];

/**
 * @param {string} root repository
 * @returns {{ latin: Set<string>, core: Set<string>, bold: Set<string> }} characters of the shards that are named in the manifest;
 *   `core` and `bold` hold no character of `latin`
 */
export function chooseCharacters(root) {
  const latin = new Set();
  for (const [from, to] of LATIN_BLOCKS) {
    for (let code = from; code <= to; code++) latin.add(String.fromCodePoint(code));
  }
  const core = everydayCharacters();
  const bold = new Set();
  for (const [folder, ending] of FIXED_TEXT) {
    for (const file of filesUnder(join(root, folder), ending)) {
      const text = readFileSync(file, "utf8");
      addAll(core, text);
      addAll(bold, headings(file, text));
    }
  }
  // Full-width punctuation and kana are part of Chinese text whether or not a rubric uses them today.
  for (let code = 0x3000; code <= 0x30ff; code++) core.add(String.fromCodePoint(code));
  for (let code = 0xff01; code <= 0xff5e; code++) core.add(String.fromCodePoint(code));
  addAll(bold, "，。、；：？！（）《》〈〉「」『』【】％￥");
  for (const set of [core, bold]) for (const character of latin) set.delete(character);
  return { latin, core, bold };
}

function addAll(set, text) {
  for (const character of text) if (character >= " ") set.add(character);
}

function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** What a report may set in bold: titles of a rubric except those of sources, names in the samples, any word of the interface. */
function headings(file, text) {
  if (file.endsWith("sources.yaml")) return "";
  if (file.endsWith(".yaml")) return titles(load(text)).join("");
  return file.endsWith(".json") ? (JSON.parse(text).venture?.name ?? "") : text;
}

/** Every text below a key `title`: the words a report sets in bold. */
function titles(value, inTitle = false) {
  if (typeof value === "string") return inTitle ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => titles(item, inTitle || key === "title"));
}
