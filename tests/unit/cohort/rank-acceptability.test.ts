import { array, assert, constantFrom, integer, option, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { competitionRanks, rankAcceptability, topShare, zoneOf } from "#cohort";

const DRAWS = { draws: 20_000, seed: 5 };
const simplex = (values: (number | null)[][]) =>
  rankAcceptability(values, { ...DRAWS, weights: "simplex" });

describe("ranks 1-2-2-4", () => {
  test("equal scores share the better rank, the next one counts all above it", () => {
    expect(competitionRanks([70, 90, 70, 55])).toEqual([2, 1, 2, 4]);
    expect(competitionRanks([60, 60, 60])).toEqual([1, 1, 1]);
  });
  test("who has no score has no rank and pushes nobody down", () => {
    expect(competitionRanks([null, 40, null, 80])).toEqual([null, 2, null, 1]);
    expect(competitionRanks([])).toEqual([]);
  });
  test("a rank is one more than the number of strictly higher scores", () => {
    assert(
      property(array(option(integer({ min: 0, max: 20 }), { nil: null })), (scores) =>
        competitionRanks(scores).every((rank, i) => {
          const own = scores[i];
          if (own === null || own === undefined) return rank === null;
          return rank === 1 + scores.filter((other) => other !== null && other > own).length;
        }),
      ),
    );
  });
});

describe("closed forms", () => {
  test("two criteria: 80/20 beats 40/50 while w1·40 > (1 − w1)·30, that is in 4 of 7 weightings", () => {
    const { acceptability, pairwise } = simplex([
      [80, 20],
      [40, 50],
    ]);
    expect(acceptability[0]?.[0]).toBeCloseTo(4 / 7, 2);
    expect(pairwise[0]?.[1]).toBeCloseTo(4 / 7, 2);
    expect(pairwise[1]?.[0]).toBeCloseTo(3 / 7, 2);
  });

  test("two criteria: the weights that put it first average 5/7 of the first criterion, the other's 3/14", () => {
    // Uniform on w1 > 3/7 has mean (3/7 + 1)/2, on w1 < 3/7 mean 3/14.
    const { centralWeights } = simplex([
      [80, 20],
      [40, 50],
    ]);
    expect(centralWeights[0]?.[0]).toBeCloseTo(5 / 7, 2);
    expect(centralWeights[1]?.[0]).toBeCloseTo(3 / 14, 2);
  });

  test("three criteria, each applicant best at one: a third each, central weight 11/18 on its own", () => {
    // The largest of three uniform parts of 1 has mean (1 + 1/2 + 1/3)/3.
    const { acceptability, centralWeights } = simplex([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    for (const [a, shares] of acceptability.entries()) {
      for (const share of shares) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.012);
      expect(centralWeights[a]?.[a]).toBeCloseTo(11 / 18, 2);
    }
  });

  test("three criteria: a specialist beats the all-rounder of .5 where its weight is over a half, in 1 of 4", () => {
    // A corner of the triangle of half the side has a quarter of the area.
    const { pairwise } = simplex([
      [1, 0, 0],
      [0.5, 0.5, 0.5],
    ]);
    expect(pairwise[0]?.[1]).toBeCloseTo(1 / 4, 2);
  });

  test("±25 % around equal weights: 100/0 beats 0/90 while w1 > .9 w2, in 68.75 of 100", () => {
    // On the square .75–1.25 the triangle w1 < .9 w2 has base 1.25 − .75/.9 and height .9·1.25 − .75: .078125 of .25.
    const weights = { around: [1, 1], spread: 0.25 };
    const { pairwise } = rankAcceptability(
      [
        [100, 0],
        [0, 90],
      ],
      { ...DRAWS, weights },
    );
    const loses = ((1.25 - 0.75 / 0.9) * (0.9 * 1.25 - 0.75)) / 2 / 0.25;
    expect(pairwise[0]?.[1]).toBeCloseTo(1 - loses, 2);
  });
});

test("one set of weights gives one order, and a dominated applicant is never first", () => {
  const result = rankAcceptability(
    [
      [60, 40],
      [80, 20],
      [50, 30],
    ],
    { weights: [3, 1], draws: 10, seed: 1 },
  );
  // 55, 65, 45.
  expect(result.acceptability).toEqual([
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ]);
  expect(result.centralWeights).toEqual([null, [0.75, 0.25], null]);
  expect(result.rankRanges).toEqual([
    { low: 2, high: 2 },
    { low: 1, high: 1 },
    { low: 3, high: 3 },
  ]);
});

test("a table of weights is used row by row: first under one of two, third under none", () => {
  const { acceptability } = rankAcceptability(
    [
      [90, 10],
      [10, 80],
    ],
    {
      weights: [
        [1, 0],
        [0, 1],
      ],
      draws: 4,
      seed: 1,
    },
  );
  expect(acceptability).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

test("ties share the better rank and win against neither", () => {
  const { acceptability, pairwise } = simplex([
    [70, 30],
    [70, 30],
    [10, 10],
  ]);
  expect(acceptability).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 0, 1],
  ]);
  expect(pairwise[0]).toEqual([0, 0, 1]);
});

test("what is not applicable leaves its weight to the rest; with nothing left there is no rank", () => {
  const { acceptability, centralWeights, rankRanges } = simplex([
    [60, null],
    [50, 50],
    [null, null],
  ]);
  expect(acceptability).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ]);
  expect(centralWeights[2]).toBeNull();
  expect(rankRanges[2]).toBeNull();
});

test("shares of the ranks sum to 1, whoever is listed first; the same seed gives the same figures", () => {
  const values = array(array(integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  assert(
    property(values, constantFrom(1, 2, 3), (rows, seed) => {
      const options = { weights: "simplex" as const, draws: 60, seed };
      const { acceptability } = rankAcceptability(rows, options);
      const turned = rankAcceptability([...rows].reverse(), options).acceptability;
      expect([...turned].reverse()).toEqual(acceptability);
      expect(rankAcceptability(rows, options).acceptability).toEqual(acceptability);
      for (const row of acceptability) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 30 },
  );
});

test("what cannot be read is refused", () => {
  const options = { weights: "simplex" as const, draws: 10, seed: 1 };
  expect(() => rankAcceptability([[1, 2], [1]], options)).toThrow(RangeError);
  expect(() => rankAcceptability([[Number.NaN]], options)).toThrow(RangeError);
  expect(() => rankAcceptability([[1]], { ...options, draws: 0 })).toThrow(RangeError);
  expect(() => rankAcceptability([[1]], { ...options, weights: [1, 1] })).toThrow(RangeError);
  expect(() => rankAcceptability([[1]], { ...options, weights: [-1] })).toThrow(RangeError);
});

test("zones: both limits belong to the sure sides, and other limits may be set", () => {
  expect([0, 0.1, 0.11, 0.89, 0.9, 1].map((top) => zoneOf(top))).toEqual([
    "out",
    "out",
    "grey",
    "grey",
    "in",
    "in",
  ]);
  expect(zoneOf(0.85, { in: 0.8, out: 0.2 })).toBe("in");
});

test("share of a place among the first k is the sum of its ranks", () => {
  expect(topShare([0.2, 0.3, 0.5], 2)).toBeCloseTo(0.5, 12);
  expect(topShare([0.2, 0.3, 0.5], 9)).toBe(1);
});
