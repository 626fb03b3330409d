import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { goldenReports } from "../fixtures/golden-reports.ts";

const reports = await goldenReports();

test("there is a golden report, table and radar in each language", () => {
  expect(reports.map(({ path }) => basename(path))).toEqual([
    "sample-venture.zh.json",
    "sample-venture.zh.csv",
    "sample-venture.zh.svg",
    "sample-venture.en.json",
    "sample-venture.en.csv",
    "sample-venture.en.svg",
  ]);
  expect(reports.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test.each(reports)("$path holds what the sample venture's report says today", ({ path, text }) => {
  expect(text).toBe(readFileSync(path, "utf8"));
});
