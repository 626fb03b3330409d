import { expect, test } from "vitest";
import { bandOf, round1, scoreAssessment } from "#scoring";
import { at, policy, rubricOf } from "./builders.ts";

test.each([
  [39.94, 39.9],
  [39.95, 40],
  [59.949999999999996, 60],
  [0, 0],
  [0.05, 0.1],
  [99.96, 100],
  [100, 100],
])("%d prints as %d", (score, printed) => {
  expect(round1(score)).toBe(printed);
});

test.each([
  [0, "notYet"],
  [39.94, "notYet"],
  [39.95, "highRisk"],
  [69.95, "promising"],
  [84.94, "promising"],
  [100, "strong"],
])("a score of %d is in the band %s, because rounding comes first", (score, band) => {
  expect(bandOf(policy.bands, score)).toBe(band);
});

test("39.95 points are ranked in the band from 40", () => {
  // One criterion whose level 3 is worth exactly 39.95.
  const rubric = rubricOf({ market: [1, { m1: { values: [0, 20, 39.95, 80, 100] } }] });
  const card = scoreAssessment(rubric, { m1: at(3) });
  expect([card.final, card.rounded, card.band]).toEqual([39.95, 40, "highRisk"]);
});
