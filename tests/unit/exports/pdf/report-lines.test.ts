import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Face } from "../../../../src/exports/pdf/fonts/face.ts";
import { loadFonts } from "../../../../src/exports/pdf/fonts/library.ts";
import { breakLines } from "../../../../src/exports/pdf/text/break.ts";
import { codesIn } from "../../../../src/exports/pdf/text/clean.ts";
import { type Item, Shaper } from "../../../../src/exports/pdf/text/shape.ts";
import { PAGE, STYLE } from "../../../../src/exports/pdf/theme.ts";
import { BUILD_TIME, builtFonts } from "../../../fixtures/fonts.ts";

/** Marks that start a line badly, and those that end one badly: W3C, Requirements for Chinese Text Layout, 3.1.8. */
const NEVER_FIRST = /^[。，、；：？！）】》」』〉〕”’…—·‧％℃‰～々,.;:?!)\]}%]/u;
const NEVER_LAST = /[（【《「『〈〔“‘￥([{$¥€£]$/u;

/** Columns of the report, in em of the type that is set in them. */
const EMS = [
  PAGE.measure / STYLE.body.size,
  PAGE.measure / STYLE.fine.size,
  PAGE.measure / STYLE.small.size,
  PAGE.measure / STYLE.lead.size,
  (PAGE.measure - 12) / STYLE.fine.size,
  PAGE.full / STYLE.small.size,
  PAGE.margin / STYLE.small.size,
  232 / STYLE.fine.size,
  149 / 7.4,
];

function texts(language: "zh" | "en"): string[] {
  const file = new URL(`../../../golden/reports/sample-venture.${language}.json`, import.meta.url);
  const found = new Set<string>();
  JSON.parse(readFileSync(file, "utf8"), (_, value: unknown) => {
    // Ids and hashes are not set.
    if (typeof value === "string" && !/^[\w.-]{16,}$/.test(value)) found.add(value);
    return value;
  });
  return [...found];
}

function shown(items: readonly Item[]): string {
  return items.map((item) => String.fromCodePoint(item.code)).join("");
}

test.each(["zh", "en"] as const)(
  "every line of the %s report in every column of it begins and ends well",
  async (language) => {
    const all = texts(language);
    const library = await loadFonts(builtFonts(), codesIn(all));
    const shaper = new Shaper(new Face(library.regular), new Face(library.bold));
    const wrong: string[] = [];
    let count = 0;
    for (const items of all.flatMap((text) => shaper.shape([{ text }]))) {
      for (const ems of EMS) {
        const lines = breakLines(items, ems * 1000);
        count += lines.length;
        lines.forEach((line, i) => {
          const words = shown(line.items).trimEnd();
          const next = lines[i + 1];
          if (i > 0 && NEVER_FIRST.test(words)) wrong.push(`first: ${words}`);
          if (!next) return;
          if (NEVER_LAST.test(words)) wrong.push(`last: ${words}`);
          const [before, after] = [line.items.at(-1), next.items[0]];
          const joint = shown([...line.items.slice(-1), ...next.items.slice(0, 1)]);
          // Words and figures stay whole; web addresses may break.
          const isAddress = before?.address === true && after?.address === true;
          if (/^[A-Za-z0-9]{2}$/.test(joint) && !isAddress) wrong.push(`word: ${words}`);
          if (/^\d[\p{Script=Han}%℃]$/u.test(joint)) wrong.push(`unit: ${words}`);
          if (before?.kind === "word" && after?.kind === "word" && /^——|……$/u.test(joint))
            wrong.push(`pair: ${words}`);
        });
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(5000);
  },
  BUILD_TIME,
);
