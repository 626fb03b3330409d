import { array, assert, double, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { printChange, printDifference, printParts, printPoints } from "#figures";

/** A printed number as a reader adds it up, in tenths. */
function tenths(text: string): number {
  return Math.round(10 * Number(text.replace("−", "-").replace("+", "")));
}

const points = double({ min: -40, max: 40, noNaN: true });

describe("the printed parts of a change", () => {
  test("what fits is printed as it is", () => {
    expect(printParts(50, 61.25, [11.25, 0, 0, 0])).toEqual({
      difference: "+11.3",
      parts: ["+11.3", "0.0", "0.0", "0.0"],
    });
  });

  test("three thirds of a point: rounded alone they would print 0.9, together 1.0", () => {
    expect(printParts(40, 41, [1 / 3, 1 / 3, 1 / 3])).toEqual({
      difference: "+1.0",
      parts: ["+0.4", "+0.3", "+0.3"],
    });
  });

  test("the tenth left over goes to the part that lost most by rounding down", () => {
    // Down: 1.2 and 2.3; one tenth is left; .08 was lost against .02.
    expect(printParts(50, 53.6, [1.22, 2.38]).parts).toEqual(["+1.2", "+2.4"]);
  });

  test("loss and gain that cancel each other print so", () => {
    expect(printParts(60, 60, [2.26, -2.26])).toEqual({
      difference: "0.0",
      parts: ["+2.3", "−2.3"],
    });
  });

  test("the sum is the difference of the printed ends, not the rounded difference", () => {
    // 39.94 prints 39.9 and 40.05 prints 40.1.
    expect(printParts(39.94, 40.05, [0.11, 0])).toEqual({
      difference: "+0.2",
      parts: ["+0.2", "0.0"],
    });
    expect(printDifference(39.94, 40.05)).toBe("+0.2");
  });

  test("whatever the change, a reader who adds up the print gets the printed score, and no part is off by a tenth", () => {
    assert(
      property(
        double({ min: 0, max: 100, noNaN: true }),
        array(points, { minLength: 1, maxLength: 6 }),
        (before, drawn) => {
          const after = drawn.reduce((sum, part) => sum + part, before);
          if (after < 0 || after > 100) return;
          const { difference, parts } = printParts(before, after, drawn);
          const sum = parts.reduce((total, part) => total + tenths(part), 0);
          expect(tenths(printPoints(before)) + sum).toBe(tenths(printPoints(after)));
          expect(sum).toBe(tenths(difference));
          for (const [i, part] of parts.entries()) {
            expect(Math.abs(tenths(part) / 10 - (drawn[i] ?? 0))).toBeLessThan(0.1 + 1e-9);
            if (drawn[i] === 0) expect(part).toBe("0.0");
          }
        },
      ),
    );
  });
});

test("a number that cannot be said makes no difference", () => {
  expect(printDifference(null, 40)).toBe("–");
  expect(printChange(null)).toBe("–");
});

test("points gained and lost carry their sign; 0 has none, nor what rounds to it", () => {
  expect([2.25, -2.25, 0, -0.04].map(printChange)).toEqual(["+2.3", "−2.3", "0.0", "0.0"]);
});
