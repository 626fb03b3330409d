import { describe, expect, test } from "vitest";
import {
  meanAndHalf,
  shareFound,
  type SimulatedPanel,
  type Summary,
  SUMMARIES,
  simulatePanel,
} from "../../../fixtures/cohorts/panel-simulation.ts";

const RUNS = 20;
const EVERYDAY: SimulatedPanel = {
  applicants: 1_000,
  reviewers: 25,
  bias: 0.5,
  stretch: 0.2,
  design: { kind: "even", reviews: 3 },
};

/** Percentage points of the true top tenth, over fixed runs. */
function found(panel: SimulatedPanel, summary: Summary): number {
  const shares = Array.from({ length: RUNS }, (_, run) => {
    const { ratings, quality } = simulatePanel(panel, run);
    return 100 * shareFound(summary(ratings), quality, 0.1);
  });
  return meanAndHalf(shares)[0];
}

const { rawMean, median, zScores, adjusted } = SUMMARIES;

describe("what the simulation counts", () => {
  test("of the two best of four, b and d, a value that puts d and a first finds one", () => {
    expect(shareFound([3, 1, 0, 4], [0, 2, 1, 3], 0.5)).toBe(0.5);
  });

  test("mean 2 of 1, 2, 3; deviation 1, so the half width is 1.96 / √3", () => {
    const [mean, half] = meanAndHalf([1, 2, 3]);
    expect(mean).toBe(2);
    expect(half).toBeCloseTo(1.96 / Math.sqrt(3), 12);
  });

  test("ways to sum up: 60 and 80 from two reviewers, of whom one always gives 20 more", () => {
    const ratings = { x: { a: 60, b: 80 }, y: { a: 40, b: 60 } };
    expect(rawMean(ratings)).toEqual([70, 50]);
    expect(median({ x: { a: 1, b: 9, c: 2 } })).toEqual([2]);
    // Each reviewer gave one score above and one below, one deviation apart.
    expect(zScores(ratings)).toEqual([1, -1]);
    expect(adjusted(ratings).map(Math.round)).toEqual([70, 50]);
  });
});

describe("a panel of 25 that reads 1,000 applicants, 20 runs", { timeout: 60_000 }, () => {
  test("everyone reads as often as the others, and no applicant twice", () => {
    const { ratings } = simulatePanel(EVERYDAY, 1);
    const loads = new Map<string, number>();
    for (const given of Object.values(ratings)) {
      expect(Object.keys(given)).toHaveLength(3);
      for (const name of Object.keys(given)) loads.set(name, (loads.get(name) ?? 0) + 1);
    }
    expect(new Set(loads.values())).toEqual(new Set([120]));
  });

  test("the median of three readings finds fewer of the best than their mean", () => {
    expect(found(EVERYDAY, median)).toBeLessThan(found(EVERYDAY, rawMean) - 2);
  });

  test("harshness taken out finds more where reviewers are harsh or lenient, and costs next to nothing where nobody is", () => {
    const harsh = { ...EVERYDAY, bias: 1.5 };
    expect(found(harsh, adjusted)).toBeGreaterThan(found(harsh, rawMean) + 3);
    const alike = { ...EVERYDAY, bias: 0 };
    expect(found(alike, adjusted)).toBeGreaterThan(found(alike, rawMean) - 1);
  });

  test("z-scores lose where tracks of unequal quality are read apart; what is taken out within a track does not", () => {
    const apart: SimulatedPanel = {
      ...EVERYDAY,
      design: { kind: "tracks", reviews: 3, tracks: 5, across: 0 },
    };
    expect(found(apart, zScores)).toBeLessThan(found(apart, rawMean) - 3);
    expect(found(apart, adjusted)).toBeGreaterThan(found(apart, rawMean) - 1);
  });

  test("3,000 readings find more as two each and four more for the best-looking quarter than as three each", () => {
    const staged: SimulatedPanel = {
      ...EVERYDAY,
      design: { kind: "staged", first: 2, more: 4, share: 0.25 },
    };
    const { ratings } = simulatePanel(staged, 1);
    const readings = Object.values(ratings).flatMap((given) => Object.keys(given));
    expect(readings).toHaveLength(3_000);
    expect(found(staged, rawMean)).toBeGreaterThan(found(EVERYDAY, rawMean) + 4);
  });
});
