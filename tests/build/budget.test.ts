import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstScreen } from "../../tooling/first-screen.mjs";
import { ROOT } from "../architecture/imports.ts";

const dist = join(ROOT, "dist/app");
const files = firstScreen(dist);

function below(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
}

test("the first screen costs at most 130 kB of JavaScript and CSS after gzip", () => {
  const total = files.reduce((sum, file) => sum + file.gzip, 0);
  expect(files.length).toBeGreaterThan(2);
  expect(total, JSON.stringify(files)).toBeLessThanOrEqual(130_000);
});

test("nothing heavy is on the first screen: no PDF, no chart, no rubric", () => {
  const heavy = /jsPDF\b|recharts-|PolarAngleAxis|MKT-01/;
  const scripts = files.filter(({ file }) => file.endsWith(".js"));
  const found = scripts.flatMap(({ file }) => {
    const match = heavy.exec(readFileSync(join(dist, file), "utf8"));
    return match ? [`${file}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

test("the build holds none of the HTML renderers that jsPDF would bring", () => {
  const names = below(dist).map((path) => path.toLowerCase());
  expect(names.filter((name) => /html2canvas|purify|canvg/.test(name))).toEqual([]);
});

test("one rubric chunk a language, and a small one without texts for each earlier edition", () => {
  const chunks = below(join(dist, "assets"))
    .filter((path) => path.endsWith(".js"))
    .map((path) => readFileSync(path, "utf8"))
    .filter((text) => text.includes("MKT-01") && text.includes("TAL-08"));
  const [texts, rules] = [true, false].map((has) =>
    chunks.filter((text) => text.includes("guidance") === has),
  );
  expect(texts).toHaveLength(2);
  expect(rules).toHaveLength(2);
  for (const text of rules ?? []) expect(text.length).toBeLessThan(12_000);
});

test("the built page sets no inline script and no inline style, so the strict policy holds", () => {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=/);
});
