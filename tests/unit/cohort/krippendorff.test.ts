import { array, assert, constantFrom, integer, option, property } from "fast-check";
import { expect, test } from "vitest";
import { krippendorffAlpha } from "#cohort";

const _ = null;
/** Four observers, twelve units, as published with the method (Krippendorff 2011). */
const CANONICAL = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];

test.each([
  ["nominal", 0.743],
  ["ordinal", 0.815],
  ["interval", 0.849],
] as const)("the published data give their published %s alpha, %d", (metric, alpha) => {
  const { value, n } = krippendorffAlpha(CANONICAL, metric);
  expect(value).toBeCloseTo(alpha, 3);
  // The twelfth unit has one rating and pairs with nothing.
  expect(n).toBe(11);
});

test("two raters, two units, one of them split: 1 − 3·2 / 6 = 0", () => {
  // Values 1 1 | 1 2: observed 2 of 4 ordered pairs differ after weighting, expected 2·3·1 of 12.
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [1, 2],
      ],
      "nominal",
    ).value,
  ).toBeCloseTo(0, 12);
});

test("ordinal distances are ranks: 1 1 1 1 and one split between 3 and 5 give 1 − 5·2 / 150", () => {
  // Mid-ranks of 1, 3, 5 are 2, 4.5, 5.5; expected 2·(4·2.5² + 4·3.5² + 1²) = 150, observed 2·1².
  const rows = [
    [1, 1, 3],
    [1, 1, 5],
  ];
  expect(krippendorffAlpha(rows, "ordinal").value).toBeCloseTo(1 - 10 / 150, 12);
});

test("agreement without exception is 1", () => {
  expect(
    krippendorffAlpha(
      [
        [1, 3, 5],
        [1, 3, 5],
        [1, 3, 5],
      ],
      "ordinal",
    ),
  ).toEqual({ value: 1, n: 3 });
});

test("nothing rated twice has no alpha, and says so", () => {
  expect(
    krippendorffAlpha(
      [
        [1, _],
        [_, 2],
      ],
      "ordinal",
    ),
  ).toEqual({ value: null, n: 0, reason: "noPairs" });
  expect(krippendorffAlpha([], "ordinal")).toEqual({ value: null, n: 0, reason: "noPairs" });
});

test("the same level everywhere has no alpha: it may be agreement or habit", () => {
  expect(
    krippendorffAlpha(
      [
        [3, 3],
        [3, 3],
      ],
      "ordinal",
    ),
  ).toEqual({
    value: null,
    n: 2,
    reason: "noVariation",
  });
});

test("the order of raters and of units changes nothing, and alpha never exceeds 1", () => {
  const table = array(
    array(option(integer({ min: 1, max: 5 }), { nil: null }), {
      minLength: 6,
      maxLength: 6,
    }),
    { minLength: 2, maxLength: 5 },
  );
  assert(
    property(
      table,
      constantFrom("nominal" as const, "ordinal" as const, "interval" as const),
      (rows, metric) => {
        const { value } = krippendorffAlpha(rows, metric);
        const turned = krippendorffAlpha(
          [...rows].reverse().map((row) => [...row].reverse()),
          metric,
        );
        if (value === null) return turned.value === null;
        return value <= 1 && Math.abs((turned.value ?? Number.NaN) - value) < 1e-9;
      },
    ),
  );
});
