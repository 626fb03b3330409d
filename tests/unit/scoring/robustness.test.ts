import { describe, expect, test } from "vitest";
import { type Robustness, robustness, robustnessSteps, ScoringRubricError } from "#scoring";
import { at, notApplicable, rubricOf, twoDimensions, unknown } from "./builders.ts";

const DRAWS = { draws: 20_000, seed: 7 };
/** Only the weights move, or only the levels. */
const weightsOnly = { firmness: { weightSpread: 0.25, levelShift: [0, 0, 0, 0, 0] } };
const levelsOnly = { firmness: { weightSpread: 0, levelShift: [0.35, 0.25, 0.15, 0.08, 0.03] } };

const shareOf = ({ bands }: Robustness, id: string) => bands.find((band) => band.id === id)?.share;

describe("levels", () => {
  const one = rubricOf({ only: [1, { a: {} }] }, levelsOnly);

  test("a level on assertion alone stays in 65 of 100 draws, and goes up as often as down", () => {
    // Level 3 is 50 × .5 = 25; levels 2 and 4 are 12.5 and 37.5: all three below 40.
    const result = robustness(one, { a: at(3, 0) }, DRAWS);
    expect(shareOf(result, "notYet")).toBe(1);
    expect([result.low, result.median, result.high]).toEqual([12.5, 25, 37.5]);
  });

  test("a level under contract moves in 3 of 100 draws", () => {
    // Level 4 is 75 and promising; 1.5 of 100 fall to 50 (high risk), 1.5 rise to 100 (strong).
    const result = robustness(one, { a: at(4, 4) }, DRAWS);
    expect(shareOf(result, "promising")).toBeCloseTo(0.97, 2);
    expect(shareOf(result, "highRisk")).toBeCloseTo(0.015, 2);
    expect(shareOf(result, "strong")).toBeCloseTo(0.015, 2);
  });

  test("level 5 cannot rise: half of its shifts leave it where it is", () => {
    const result = robustness(one, { a: at(5, 3) }, DRAWS);
    // 95 or, in 4 of 100, 71.25.
    expect(shareOf(result, "strong")).toBeCloseTo(0.96, 2);
    expect(shareOf(result, "promising")).toBeCloseTo(0.04, 2);
  });

  test("a missing answer is each of the five levels as often as the other", () => {
    const result = robustness(one, { a: unknown }, DRAWS);
    // 0 and 25 are not yet, 50 is high risk, 75 promising, 100 strong.
    expect(shareOf(result, "notYet")).toBeCloseTo(0.4, 1);
    expect(shareOf(result, "highRisk")).toBeCloseTo(0.2, 1);
    expect(shareOf(result, "strong")).toBeCloseTo(0.2, 1);
  });
});

describe("weights", () => {
  test("two equal criteria, one at 100 and one at 0: the 5 % quantile is 41.39, from the areas of a square", () => {
    // w1, w2 uniform on .75–1.25; P(w1 ≤ r·w2) = .05 at .78125 r² − .95 r + .28125 = 0, r = .70631, score r / (1 + r).
    const rubric = rubricOf({ only: [1, { a: {}, b: {} }] }, weightsOnly);
    const { low, median, high } = robustness(rubric, { a: at(5), b: at(1) }, DRAWS);
    expect(Math.abs((low ?? 0) - 41.394)).toBeLessThan(0.25);
    expect(Math.abs((median ?? 0) - 50)).toBeLessThan(0.25);
    expect(Math.abs((high ?? 0) - 58.606)).toBeLessThan(0.25);
  });

  test("where every criterion stands alike, weights change nothing", () => {
    const rubric = twoDimensions();
    const firm = { ...rubric, policy: { ...rubric.policy, ...weightsOnly } };
    const answers = { m1: at(4), m2: at(4), t1: at(4), t2: at(4) };
    const { low, high } = robustness(firm, answers, DRAWS);
    expect(low).toBeCloseTo(75, 9);
    expect(high).toBeCloseTo(75, 9);
  });
});

describe("must-haves", () => {
  const capped = rubricOf(
    { only: [1, { a: { gate: { level: 2, effect: "cap", cap: 39 } }, b: {} }] },
    levelsOnly,
  );

  test("a level just above a cap falls under it as often as its evidence says", () => {
    // Grade 2: 15 of 100 move, half of them down to level 2, and then 39 is the most.
    const { bands } = robustness(capped, { a: at(3, 2), b: at(5, 4) }, DRAWS);
    const notYet = bands.find(({ id }) => id === "notYet")?.share ?? 0;
    expect(notYet).toBeCloseTo(0.075, 2);
  });

  test("a block is a band of its own and has no score", () => {
    const blocking = rubricOf(
      { only: [1, { a: { gate: { level: 1, effect: "block" } } }] },
      levelsOnly,
    );
    const { bands, median } = robustness(blocking, { a: at(1, 4) }, DRAWS);
    expect(bands.at(-1)?.id).toBe("blocked");
    expect(bands.at(-1)?.share).toBeCloseTo(0.985, 2);
    expect(median).toBe(25);
  });
});

test("the same seed gives the same figures, another seed others", () => {
  const rubric = twoDimensions();
  const answers = { m1: at(3, 1), m2: at(2, 0), t1: at(4, 2), t2: unknown };
  const result = robustness(rubric, answers, { draws: 2_000, seed: 1 });
  expect(robustness(rubric, answers, { draws: 2_000, seed: 1 })).toEqual(result);
  expect(robustness(rubric, answers, { draws: 2_000, seed: 2 })).not.toEqual(result);
});

test("a first result after 500 draws is that of 500 draws, and each step sums up all before it", () => {
  const rubric = twoDimensions();
  const answers = { m1: at(3, 1), m2: at(2, 0), t1: at(4, 2), t2: at(5) };
  const steps = [...robustnessSteps(rubric, answers, { draws: 1_200, seed: 3 })].map((sum) =>
    sum(),
  );
  expect(steps.map(({ draws }) => draws)).toEqual([500, 1_000, 1_200]);
  expect(steps[0]).toEqual(robustness(rubric, answers, { draws: 500, seed: 3 }));
  expect(steps.at(-1)).toEqual(robustness(rubric, answers, { draws: 1_200, seed: 3 }));
});

test("not applicable is never drawn; with nothing left there is no figure", () => {
  const rubric = rubricOf({ only: [1, { a: { naAllowed: true } }] });
  const { low, median, bands } = robustness(rubric, { a: notApplicable }, DRAWS);
  expect([low, median]).toEqual([null, null]);
  expect(bands.every(({ share }) => share === 0)).toBe(true);
});

test.each([0, 1.5, -3, Number.NaN])("%d draws are refused", (draws) => {
  expect(() => robustness(twoDimensions(), {}, { draws, seed: 1 })).toThrow(RangeError);
});

test("a rubric that cannot be scored is refused", () => {
  const broken = rubricOf({ only: [Number.NaN, { a: {} }] });
  expect(() => robustness(broken, {}, { draws: 10, seed: 1 })).toThrow(ScoringRubricError);
});
