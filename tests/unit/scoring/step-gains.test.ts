import { expect, test } from "vitest";
import { stepGains } from "#scoring";
import { allThrees, at, notApplicable, twoDimensions } from "./builders.ts";

test("a step adds its weight times the change of evidence-backed points", () => {
  const gains = stepGains(twoDimensions(), allThrees, { m1: at(4, 3), t1: at(5) });
  // g of m1 is .45: 50 → .95 × 75; g of t1 is .20: 50 → 100
  expect(gains.get("m1")).toBeCloseTo(9.5625, 9);
  expect(gains.get("t1")).toBeCloseTo(10, 9);
});

test("steps taken at once do not touch one another", () => {
  const together = stepGains(twoDimensions(), allThrees, { m1: at(4, 3), t1: at(5) });
  const alone = stepGains(twoDimensions(), allThrees, { m1: at(4, 3) });
  expect([...alone]).toEqual([["m1", together.get("m1")]]);
});

test("a higher level on much weaker evidence can cost points", () => {
  // .20 × (.5 × 75 − 50)
  const gains = stepGains(twoDimensions(), allThrees, { t1: at(4, 0) });
  expect(gains.get("t1")).toBeCloseTo(-2.5, 9);
});

test("while other answers are missing it moves both ends of the range, by its share of the whole", () => {
  const gains = stepGains(twoDimensions(), { m1: at(3) }, { m1: at(5) });
  expect(gains.get("m1")).toBeCloseTo(22.5, 9);
});

test("a criterion that does not count gains nothing", () => {
  const rubric = twoDimensions({ m2: { weight: 0 } });
  const answers = { ...allThrees, m2: at(1), t1: notApplicable };
  expect(stepGains(rubric, answers, { m2: at(5), nowhere: at(5) }).size).toBe(0);
});
