import { expect, test } from "vitest";
import { bandOf, round1, type ScoringAnswers, scoreAssessment } from "#scoring";
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

/** One dimension whose criteria have these weights; a null level is left unanswered. */
function scored(weights: readonly number[], levels: readonly (1 | 2 | 3 | 4 | 5 | null)[]) {
  const criteria = Object.fromEntries(weights.map((weight, i) => [`c${i}`, { weight }]));
  const answers: ScoringAnswers = Object.fromEntries(
    levels.flatMap((level, i) => (level ? [[`c${i}`, at(level)]] : [])),
  );
  return scoreAssessment(rubricOf({ market: [1, criteria] }), answers);
}

test("a score of 73.75 by hand that floating point puts just below still prints as 73.8", () => {
  const rubric = rubricOf({ market: [1, { m1: { weight: 1 }, m2: { weight: 2 } }] });
  // (1 · .85 · 25 + 2 · 100)/3 = 221.25/3
  const card = scoreAssessment(rubric, { m1: at(2, 2), m2: at(5, 4) });
  expect(card.final).toBeLessThan(73.75);
  expect(card.rounded).toBe(73.8);
});

test("the best answers give exactly 100, although 7/9 + 2/9 of 100 add up to a little more", () => {
  const { claimed, adjusted, high } = scored([7, 2], [5, 5]);
  expect([claimed, adjusted, high]).toEqual([100, 100, 100]);
});

test("with everything answered coverage is exactly 1 and the range is the score", () => {
  // 5/12 + 7/12 add up to .9999999999999999
  const { coverage, low, adjusted, high } = scored([5, 7], [4, 3]);
  expect([coverage, low, high]).toEqual([1, adjusted, adjusted]);
});

test.each([
  { weights: [1, 4, 7], levels: [null, 5, 5] },
  { weights: [7, 6, 8, 1], levels: [null, 5, 5, 5] },
  { weights: [1e-18, 3, 9, 5, 4], levels: [null, 2, 2, 2, 2] },
] as const)(
  "no rounding error pushes a bound of the range past the score or 100: $weights",
  (one) => {
    const { low, adjusted, high, coverage } = scored(one.weights, one.levels);
    expect(low).toBeLessThanOrEqual(adjusted ?? Number.NaN);
    expect(adjusted).toBeLessThanOrEqual(high ?? Number.NaN);
    expect(high).toBeLessThanOrEqual(100);
    expect(coverage).toBeLessThanOrEqual(1);
  },
);
