import { describe, expect, test } from "vitest";
import { ahpPriorities, rankOrderCentroid, swingWeights, tiedRankOrderCentroid } from "#scoring";

function close(values: readonly number[], digits = 12) {
  return values.map((value) => expect.closeTo(value, digits));
}

describe("rank order centroid", () => {
  test("three ranked items weigh 11/18, 5/18 and 2/18", () => {
    // (1 + 1/2 + 1/3)/3, (1/2 + 1/3)/3, (1/3)/3
    expect(rankOrderCentroid(3)).toEqual(close([11 / 18, 5 / 18, 2 / 18]));
  });

  test("one item weighs everything", () => {
    expect(rankOrderCentroid(1)).toEqual([1]);
  });

  test.each([0, -1, 2.5, Number.NaN])("%s items are refused", (n) => {
    expect(() => rankOrderCentroid(n)).toThrow(RangeError);
  });

  test("tied items share the mean of the places they take: ranks 1 2 2 4", () => {
    // places of four: 25/48 13/48 7/48 3/48; the tied pair takes (13 + 7)/2 = 10/48 each
    expect(tiedRankOrderCentroid([1, 2, 2, 4])).toEqual(close([25 / 48, 10 / 48, 10 / 48, 3 / 48]));
  });

  test("ranks come in any order, and only their order counts", () => {
    expect(tiedRankOrderCentroid([30, 10, 20])).toEqual(close([2 / 18, 11 / 18, 5 / 18]));
    expect(tiedRankOrderCentroid([7, 7])).toEqual(close([0.5, 0.5]));
  });

  test("no ranks, or a rank that is no number, are refused", () => {
    expect(() => tiedRankOrderCentroid([])).toThrow(RangeError);
    expect(() => tiedRankOrderCentroid([1, Number.NaN])).toThrow(RangeError);
  });
});

describe("swing weights", () => {
  test("points of 100, 60 and 40 weigh .5, .3 and .2", () => {
    expect(swingWeights([100, 60, 40])).toEqual(close([0.5, 0.3, 0.2]));
  });

  test("points near the end of the number range do not overflow", () => {
    expect(swingWeights([1e308, 1e308])).toEqual([0.5, 0.5]);
  });

  test("no points yet weigh nothing", () => {
    expect(swingWeights([0, 0])).toEqual([0, 0]);
    expect(swingWeights([])).toEqual([]);
  });

  test.each([-1, Number.NaN, Infinity])("points of %s are refused", (points) => {
    expect(() => swingWeights([10, points])).toThrow(RangeError);
  });
});

describe("analytic hierarchy process", () => {
  test("consistent judgements give back the weights behind them", () => {
    // 4 : 2 : 1
    const { weights, lambdaMax, ci, cr, contradiction } = ahpPriorities([
      [1, 2, 4],
      [1 / 2, 1, 2],
      [1 / 4, 1 / 2, 1],
    ]);
    expect(weights).toEqual(close([4 / 7, 2 / 7, 1 / 7]));
    expect(lambdaMax).toBeCloseTo(3, 12);
    expect([ci, cr]).toEqual(close([0, 0]));
    expect(contradiction).toBeNull();
  });

  test("three items by hand: weights are the geometric means, λ = 1 + t + 1/t with t = ∛(a13/(a12 a23))", () => {
    const { weights, lambdaMax, ci, cr } = ahpPriorities([
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ]);
    const means = [Math.cbrt(15), 1, Math.cbrt(1 / 15)];
    const total = means.reduce((sum, mean) => sum + mean, 0);
    expect(weights).toEqual(close(means.map((mean) => mean / total)));
    const t = Math.cbrt(5 / 9);
    expect(lambdaMax).toBeCloseTo(1 + t + 1 / t, 12);
    // 3.0385 → CI .0193 → CR .0193/.5245 = .0367
    expect(ci).toBeCloseTo(0.0193, 4);
    expect(cr).toBeCloseTo(0.0367, 4);
  });

  test("Saaty's wealth of seven nations: published priorities, λ = 7.61", () => {
    // Saaty 1980: USA, USSR, China, France, UK, Japan, West Germany
    const { weights, lambdaMax, cr } = ahpPriorities([
      [1, 4, 9, 6, 6, 5, 5],
      [1 / 4, 1, 7, 5, 5, 3, 4],
      [1 / 9, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 7, 1 / 5],
      [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
      [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
      [1 / 5, 1 / 3, 7, 3, 3, 1, 2],
      [1 / 5, 1 / 4, 5, 3, 3, 1 / 2, 1],
    ]);
    expect(weights.map((weight) => Math.round(weight * 1000))).toEqual([
      427, 230, 21, 52, 52, 123, 94,
    ]);
    expect(lambdaMax).toBeCloseTo(7.608, 3);
    // CI = .608/6 = .1013; over the random index 1.3417 = .0755
    expect(cr).toBeCloseTo(0.0755, 3);
  });

  test("a circle of preferences is contradictory, and the judgement against the rest is named", () => {
    // 1 over 2, 2 over 3, 3 over 4 each twice, but 4 over 1 nine times.
    const { cr, contradiction } = ahpPriorities([
      [1, 2, 4, 1 / 9],
      [1 / 2, 1, 2, 4],
      [1 / 4, 1 / 2, 1, 2],
      [9, 1 / 4, 1 / 2, 1],
    ]);
    expect(cr).toBeGreaterThan(0.1);
    expect(contradiction).toMatchObject({ row: 0, column: 3, stated: 1 / 9 });
    expect(contradiction?.implied).toBeGreaterThan(1 / 9);
  });

  test("the named pair reads from the earlier item, also where the rounded reciprocal is farther off", () => {
    const { contradiction } = ahpPriorities([
      [1, 2, 8],
      [0.5, 1, 4],
      [0.12, 0.25, 1],
    ]);
    expect(contradiction).toMatchObject({ row: 0, column: 2, stated: 8 });
  });

  test("two items cannot contradict each other, one weighs everything", () => {
    const two = ahpPriorities([
      [1, 4],
      [1 / 4, 1],
    ]);
    expect(two.weights).toEqual(close([0.8, 0.2]));
    expect([two.ci, two.cr]).toEqual([0, 0]);
    expect(ahpPriorities([[1]])).toMatchObject({ weights: [1], lambdaMax: 1, cr: 0 });
  });

  test("reciprocals written with two decimals are taken", () => {
    const { weights } = ahpPriorities([
      [1, 8],
      [0.13, 1],
    ]);
    expect(weights[0]).toBeCloseTo(0.887, 3);
  });

  test.each([
    ["no items", []],
    ["a row too short", [[1, 2], [0.5]]],
    [
      "a negative judgement",
      [
        [1, -2],
        [-0.5, 1],
      ],
    ],
    [
      "a judgement of 0",
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      "a judgement that is no number",
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
    ],
    [
      "both more important than the other",
      [
        [1, 3],
        [3, 1],
      ],
    ],
    [
      "a diagonal other than 1",
      [
        [2, 3],
        [1 / 3, 1],
      ],
    ],
    ["eleven items", Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1))],
  ])("%s is refused", (_, matrix) => {
    expect(() => ahpPriorities(matrix)).toThrow(RangeError);
  });
});
