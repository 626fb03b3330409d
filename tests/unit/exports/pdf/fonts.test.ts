import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { gunzipSync } from "node:zlib";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Face } from "../../../../src/exports/pdf/fonts/face.ts";
import { loadFonts } from "../../../../src/exports/pdf/fonts/library.ts";
import { boxOf } from "../../../../src/exports/pdf/fonts/outline.ts";
import { decodeShard, type Glyphs } from "../../../../src/exports/pdf/fonts/shards.ts";
import { assembleTtf } from "../../../../src/exports/pdf/fonts/ttf.ts";
import { buildFonts } from "../../../../tooling/fonts/build.mjs";
import { chooseCharacters } from "../../../../tooling/fonts/characters.mjs";
import { readSfnt } from "../../../../tooling/fonts/sfnt.mjs";
import { BUILD_TIME } from "../../../fixtures/fonts.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), "touchstone-fonts-"));
const loaded: string[] = [];
const source = {
  load: async (name: string) => {
    loaded.push(name);
    return new Uint8Array(readFileSync(join(outDir, name)));
  },
};

let names: string[];
beforeAll(() => {
  buildFonts({ root: ROOT, outDir });
  names = readdirSync(outDir);
}, BUILD_TIME);
afterAll(() => rmSync(outDir, { recursive: true }));

function shard(prefix: string): Glyphs {
  const name = names.find((candidate) => candidate.startsWith(prefix));
  return decodeShard(gunzipSync(readFileSync(join(outDir, name ?? ""))));
}

function codesOf(text: string): Set<number> {
  return new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

test("an unchanged tree is not built twice", () => {
  expect(buildFonts({ root: ROOT, outDir })).toMatchObject({ built: false, files: names.length });
});

test("every character of the rubrics, the interface and the samples is in the shards that are always at hand", () => {
  const known = new Set([...shard("latin-regular").keys(), ...shard("core-regular").keys()]);
  const { core } = chooseCharacters(ROOT);
  expect(core.size).toBeGreaterThan(1500);
  const lost = [...core].filter(
    (character) =>
      /\p{Script=Han}|\p{P}/u.test(character) && !known.has(character.codePointAt(0) ?? 0),
  );
  expect(lost).toEqual([]);
});

test("every title of the rubrics has bold characters of its own", () => {
  const known = new Set([...shard("latin-bold").keys(), ...shard("core-bold").keys()]);
  const { bold } = chooseCharacters(ROOT);
  expect(
    [...bold].filter((c) => /\p{Script=Han}/u.test(c) && !known.has(c.codePointAt(0) ?? 0)),
  ).toEqual([]);
});

test("the derived font bears its own name and ships with its licence", () => {
  const licence = readFileSync(join(outDir, "OFL.txt"), "utf8");
  expect(licence).toContain("SIL Open Font License, Version 1.1");
  expect(licence).toContain("Reserved Font Name 'Source'");
  const { family } = JSON.parse(readFileSync(join(outDir, "manifest.json"), "utf8"));
  expect(family).not.toContain("Source");
});

test("an English text loads Latin only; Chinese adds the core; a rare character adds one small shard", async () => {
  const load = async (text: string): Promise<string[]> => {
    loaded.length = 0;
    await loadFonts(source, codesOf(text));
    return loaded.map((name) => name.replace(/[.-][0-9a-f]{4,}.*$/, "")).sort();
  };
  const latin = ["latin-bold", "latin-regular", "manifest.json"];
  expect(await load("plain words")).toEqual(latin);
  expect(await load("市场")).toEqual(["core-bold", "core-regular", ...latin]);
  expect(await load("市场龘")).toEqual(["core-bold", "core-regular", ...latin, "rare"]);
  const rare = loaded.find((name) => name.startsWith("rare")) ?? "";
  expect(readFileSync(join(outDir, rare)).length).toBeLessThan(20_000);
});

test("characters beyond the basic plane come from the packages that have them", async () => {
  const { regular } = await loadFonts(source, codesOf("𠮷𨭎"));
  for (const character of "𠮷𨭎") expect(regular.has(character.codePointAt(0) ?? 0)).toBe(true);
});

test("an outline survives the shards within a five-hundredth of an em", async () => {
  const original = readSfnt(
    readFileSync(
      join(
        ROOT,
        "node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
      ),
    ),
  );
  const { regular } = await loadFonts(source, codesOf("市A龘"));
  for (const character of "市A龘") {
    const code = character.codePointAt(0) ?? 0;
    const outline = original.outline(original.glyphOf.get(code) ?? 0);
    const glyph = regular.get(code)!;
    expect(glyph.flags).toHaveLength(outline.on.length);
    expect(glyph.contours).toHaveLength(outline.ends.length);
    const box = boxOf(glyph);
    expect(Math.abs(4 * box.xMin - Math.min(...outline.xs))).toBeLessThanOrEqual(2);
    expect(Math.abs(4 * box.yMax - Math.max(...outline.ys))).toBeLessThanOrEqual(2);
  }
});

test("the assembled font can be read back, glyph by glyph", async () => {
  const { regular } = await loadFonts(source, codesOf("一A "));
  const face = new Face(regular);
  for (const code of codesOf("一A ")) face.use(code).count++;
  face.coding();
  expect(face.codes()).toEqual([0x20, 0x41, 0x4e00]); // behind the missing glyph
  const view = new DataView(assembleTtf(face.outlines()).bytes.buffer);
  const table = (tag: string): number => {
    for (let i = 0; i < view.getUint16(4); i++) {
      const name = [0, 1, 2, 3]
        .map((k) => String.fromCharCode(view.getUint8(12 + 16 * i + k)))
        .join("");
      if (name === tag) return view.getUint32(12 + 16 * i + 8);
    }
    throw new Error(tag);
  };
  expect(view.getUint16(table("maxp") + 4)).toBe(4);
  expect(view.getUint16(table("head") + 18)).toBe(250);
  const offsets = [0, 1, 2, 3, 4].map((i) => view.getUint32(table("loca") + 4 * i));
  expect(offsets[1]).toBe(0); // the missing glyph is empty
  expect(offsets[2]).toBe(0); // so is the space
  expect(offsets[3]).toBeGreaterThan(0);
  expect(view.getInt16(table("glyf") + (offsets[3] ?? 0))).toBe(1); // 一 is one contour
  expect(view.getUint16(table("hmtx") + 4 * 3)).toBe(250); // as wide as the em
});

test("bytes that are no shard are refused", () => {
  expect(() => decodeShard(new TextEncoder().encode("<!doctype html><title>404</title>"))).toThrow(
    "not a font shard",
  );
});
