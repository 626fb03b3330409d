import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { scoreSheet } from "#report";
import { shippedRubric } from "../fixtures/rubric-folder.ts";
import { goldenSheet, venture, ventureFiles } from "../fixtures/venture-files.ts";

const names = ventureFiles().map((file) => file.name);

test("there are ventures to score, and each golden sheet belongs to one", () => {
  expect(names).toHaveLength(9);
  const sheets = readdirSync(dirname(goldenSheet("any"))).map((file) => basename(file, ".json"));
  expect(sheets.sort()).toEqual([...names].sort());
});

// After a change that is meant to move scores: node tooling/rewrite-goldens.mjs
test.each(names)("%s scores as it did, to the last digit", async (name) => {
  const path = goldenSheet(name);
  expect(existsSync(path), `no golden sheet at ${path}`).toBe(true);
  const assessment = venture(name);
  const rubric = await shippedRubric(assessment.rubric.id, "en");
  const sheet = scoreSheet(rubric, assessment);
  expect(`${JSON.stringify(sheet, undefined, 2)}\n`).toBe(readFileSync(path, "utf8"));
});
