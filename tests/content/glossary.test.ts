import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadMessages } from "#i18n";
import { rubricSource } from "../fixtures/rubric-folder.ts";

const GLOSSARY = fileURLToPath(new URL("../../rubrics/GLOSSARY.md", import.meta.url));

const glossary = readFileSync(GLOSSARY, "utf8");
const rows = rowsOf(glossary);

/** The lines of its tables. */
function rowsOf(text: string) {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| 中文"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, zh = "", en = "", , not = ""]) => ({
      zh,
      en,
      not: not
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean),
    }));
}

/** Every text an author wrote, as far down as strings go; addresses and titles of sources are other people's words. */
function strings(value: unknown, key = ""): string[] {
  if (key === "address" || key === "publisher") return [];
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => strings(item, name));
}

async function wordsOf(id: string): Promise<string> {
  const { sources: _sources, ...rubric } = (await rubricSource(id)).source;
  return strings(rubric).join("\n");
}

const places = {
  "the rubric": await wordsOf("ai-venture"),
  "the software rubric": await wordsOf("software-venture"),
  "the Chinese interface": strings(await loadMessages("zh")).join("\n"),
  "the English interface": strings(await loadMessages("en")).join("\n"),
};

test("no word has two rows", () => {
  const words = rows.flatMap(({ zh, en }) => [zh, en]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

describe.each(Object.entries(places))("%s", (_place, text) => {
  test("uses no second word for an idea of the glossary", () => {
    const second = rows.flatMap(({ zh, not }) =>
      not
        .filter((word) => new RegExp(/^\w/.test(word) ? `\\b${word}` : word, "i").test(text))
        .map((word) => `${word} for ${zh}`),
    );
    expect(second).toEqual([]);
  });
});

/** Words of one section that a text uses in neither language. */
function unusedIn(texts: readonly string[], headings: RegExp): string[] {
  const sections = glossary.split(/^## /m).filter((section) => headings.test(section));
  const words = rowsOf(sections.join("\n"));
  expect(words.length).toBeGreaterThan(10);
  return words
    .filter(
      ({ zh, en }) => !texts.some((text) => text.includes(zh) || new RegExp(en, "i").test(text)),
    )
    .map(({ zh }) => zh);
}

test("every word of the trade and the law is one that the rubric uses", () => {
  expect(unusedIn([places["the rubric"]], /^Words of the (?:trade|law)/)).toEqual([]);
});

test("every word of screening is one that the interface uses in each language", () => {
  const heading = /^Words of screening/;
  for (const text of [places["the Chinese interface"], places["the English interface"]]) {
    expect(unusedIn([text], heading)).toEqual([]);
  }
});
