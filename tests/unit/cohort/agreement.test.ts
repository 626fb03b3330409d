import { array, assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { intraclassCorrelation, kendallW, krippendorffInterval, spearman } from "#cohort";

/** Six targets, four judges, as published (Shrout & Fleiss 1979, table 2). */
const JUDGED = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe("intraclass correlation", () => {
  test("the published table gives the published .29 and .62", () => {
    const found = intraclassCorrelation(JUDGED);
    expect(found).toMatchObject({ n: 6, k: 4 });
    expect(found?.icc21).toBeCloseTo(0.29, 2);
    expect(found?.icc2k).toBeCloseTo(0.62, 2);
  });
  test("a subject somebody did not rate is left out", () => {
    const found = intraclassCorrelation([...JUDGED, [9, null, 5, 8], [1, 2]]);
    expect(found).toEqual(intraclassCorrelation(JUDGED));
  });
  test("the same ratings by all are 1; one rater a constant above the other loses agreement", () => {
    expect(
      intraclassCorrelation([
        [1, 1],
        [2, 2],
        [3, 3],
      ])?.icc21,
    ).toBeCloseTo(1, 12);
    // Mean squares: rows 2, columns 1.5, rest 0: 2 / (2 + 2·1.5/3) = 2/3 and 2 / (2 + 1.5/3) = .8.
    const found = intraclassCorrelation([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(found?.icc21).toBeCloseTo(2 / 3, 12);
    expect(found?.icc2k).toBeCloseTo(0.8, 12);
  });
  test("nothing to compare, or no variation, has none", () => {
    expect(intraclassCorrelation([])).toBeNull();
    expect(intraclassCorrelation([[1, 2]])).toBeNull();
    expect(intraclassCorrelation([[1], [2]])).toBeNull();
    const alike = [
      [0.1, 0.1],
      [0.1, 0.1],
    ];
    expect(intraclassCorrelation(alike)).toBeNull();
  });
});

describe("Kendall's W", () => {
  test("the same order by all is 1, opposite orders of two are 0", () => {
    const same = [
      [1, 10],
      [2, 20],
      [3, 30],
    ];
    expect(kendallW(same)).toEqual({ w: 1, n: 3, k: 2 });
    const opposite = [
      [1, 3],
      [2, 2],
      [3, 1],
    ];
    expect(kendallW(opposite)?.w).toBe(0);
  });
  test("ties: ranks 1 2.5 2.5 4 and 1 2 3 4 give 12·18.5 / (4·60 − 2·6) = 37/38", () => {
    // Totals 2, 4.5, 5.5, 8 around 5: 9 + .25 + .25 + 9 = 18.5; one pair tied: 2³ − 2 = 6.
    const tied = [
      [10, 1],
      [20, 2],
      [20, 3],
      [40, 4],
    ];
    expect(kendallW(tied)?.w).toBeCloseTo(37 / 38, 12);
  });
  test("raters who tell nothing apart have none", () => {
    expect(
      kendallW([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(kendallW([[1, 2]])).toBeNull();
  });
});

describe("Spearman", () => {
  test("one swap of neighbours in five: 1 − 6·2 / (5·24) = .9", () => {
    expect(spearman([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])).toBeCloseTo(0.9, 12);
  });
  test("ties take mid-ranks: 1 2.5 2.5 4 against 1 2 3 4 is 4.5 / √(4.5·5)", () => {
    expect(spearman([5, 7, 7, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });
  test("pairs with a gap are left out; nothing to compare has none", () => {
    expect(spearman([1, null, 3], [2, 9, 1])).toBe(-1);
    expect(spearman([1, 1], [1, 2])).toBeNull();
    expect(spearman([], [])).toBeNull();
    expect(() => spearman([1], [1, 2])).toThrow(RangeError);
  });
  test("with two raters W is (1 + Spearman) / 2 where nothing is tied", () => {
    assert(
      property(array(integer(), { minLength: 2, maxLength: 8 }), (numbers) => {
        const x = [...new Set(numbers)];
        const y = x.map((value) => (value * 7919) % 1_000_003);
        const rho = spearman(x, y);
        if (rho === null || new Set(y).size < y.length) return true;
        const { w = Number.NaN } = kendallW(x.map((value, i) => [value, y[i] ?? 0])) ?? {};
        return Math.abs(w - (1 + rho) / 2) < 1e-9;
      }),
    );
  });
});

describe("interval of alpha", () => {
  const rows = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, 5, 4, 3],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 4, 3],
    [2, 3, 3, 3, 2, 3, 4, 2, 2, 5, 5, 4],
  ];
  test("it holds the value, and the same seed gives the same interval", () => {
    const found = krippendorffInterval(rows, "ordinal", { draws: 1_000, seed: 3 });
    expect(found).toMatchObject({ n: 12, draws: 1_000 });
    expect(found?.low).toBeGreaterThan(0.5);
    expect(found?.high).toBeLessThan(1);
    expect(krippendorffInterval(rows, "ordinal", { draws: 1_000, seed: 3 })).toEqual(found);
  });
  test("full agreement stays full; resamples of one value have no alpha and are not counted", () => {
    const found = krippendorffInterval(
      [
        [1, 5],
        [1, 5],
      ],
      "ordinal",
      { draws: 1_000, seed: 1 },
    );
    // Half of the resamples of two units draw the same one twice.
    expect(found).toMatchObject({ low: 1, high: 1, n: 2 });
    expect(Math.abs((found?.draws ?? 0) - 500)).toBeLessThan(60);
  });
  test("without alpha there is no interval", () => {
    expect(krippendorffInterval([[1, 2]], "ordinal", { draws: 10, seed: 1 })).toBeNull();
    expect(() => krippendorffInterval(rows, "ordinal", { draws: 0, seed: 1 })).toThrow(RangeError);
  });
});
