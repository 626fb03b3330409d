import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COVERAGE_PAGE, countUses, coveragePage, seedCoverage } from "../fixtures/seed-coverage.ts";

const coverage = await seedCoverage();

test("the material has 113 sections and 424 items", () => {
  expect(coverage).toMatchObject({ sections: 113, items: { length: 424 } });
});

test("every item is a criterion, guidance, a profile option, or background with its reason", () => {
  const lost = coverage.items.filter(({ use }) => use === "unmapped");
  expect(lost.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
});

test("most of it is asked or advised: background is at most one item in eight", () => {
  const { background } = countUses(coverage);
  expect(background).toBeLessThanOrEqual(coverage.items.length / 8);
});

test("the rubric refers only to items that exist", () => {
  expect(coverage.dangling).toEqual([]);
});

test("docs/seed-coverage.md shows the table as it is", async () => {
  expect(readFileSync(COVERAGE_PAGE, "utf8") === (await coveragePage())).toBe(true);
});
