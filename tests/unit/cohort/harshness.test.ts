import { assert, constantFrom, dictionary, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { adjustHarshness, reviewGroups } from "#cohort";

test("two items, two reviewers: the equations 1.5 b₁ − .5 b₂ = 10 and −.5 b₁ + 1.5 b₂ = −10 give ±5", () => {
  // A is rated 80 and 60, B 70 by the first alone: the first is lenient, so B falls to 65 and A stays at 70.
  const found = adjustHarshness({ A: { r1: 80, r2: 60 }, B: { r1: 70 } }, 1);
  expect(found.reviewers.r1).toBeCloseTo(5, 12);
  expect(found.reviewers.r2).toBeCloseTo(-5, 12);
  expect(found.items.A).toBeCloseTo(70, 12);
  expect(found.items.B).toBeCloseTo(65, 12);
  expect(found.components).toEqual([{ items: ["A", "B"], reviewers: ["r1", "r2"] }]);
});

test("without the ridge the difference on the shared item is taken in full: ±10, B 60", () => {
  const found = adjustHarshness({ A: { r1: 80, r2: 60 }, B: { r1: 70 } }, 0);
  expect(found.reviewers.r1).toBeCloseTo(10, 9);
  expect(found.items.B).toBeCloseTo(60, 9);
});

test("a heavy ridge leaves the plain means", () => {
  const found = adjustHarshness({ A: { r1: 80, r2: 60 }, B: { r1: 70 } }, 1e9);
  expect(found.items.A).toBeCloseTo(70, 6);
  expect(found.items.B).toBeCloseTo(70, 6);
});

test("groups without a shared reviewer are told apart, and each is level in itself", () => {
  const ratings = { A: { r1: 80, r2: 60 }, B: { r3: 50 }, C: { r2: 40 }, D: { r3: 90, r4: 70 } };
  const { components, reviewers } = adjustHarshness(ratings, 1);
  expect(components).toEqual([
    { items: ["A", "C"], reviewers: ["r1", "r2"] },
    { items: ["B", "D"], reviewers: ["r3", "r4"] },
  ]);
  expect((reviewers.r1 ?? 0) + (reviewers.r2 ?? 0)).toBeCloseTo(0, 12);
  expect((reviewers.r3 ?? 0) + (reviewers.r4 ?? 0)).toBeCloseTo(0, 12);
});

test("nothing rated gives nothing; what is no number is refused", () => {
  expect(adjustHarshness({ A: {} }, 1)).toEqual({ items: {}, reviewers: {}, components: [] });
  expect(reviewGroups({})).toEqual([]);
  expect(() => adjustHarshness({ A: { r: Number.NaN } }, 1)).toThrow(RangeError);
  expect(() => adjustHarshness({}, -1)).toThrow(RangeError);
});

test("raising every rating of one reviewer by the same moves no order of that reviewer's items against lambda 0", () => {
  const ratings = dictionary(
    constantFrom("A", "B", "C", "D"),
    dictionary(constantFrom("r1", "r2", "r3"), integer({ min: 0, max: 100 }), { minKeys: 1 }),
    { minKeys: 1 },
  );
  assert(
    property(ratings, (given) => {
      const { items, reviewers, components } = adjustHarshness(given, 0);
      const raised = Object.fromEntries(
        Object.entries(given).map(([item, row]) => [
          item,
          Object.fromEntries(
            Object.entries(row).map(([who, y]) => [who, who === "r1" ? y + 20 : y]),
          ),
        ]),
      );
      const again = adjustHarshness(raised, 0);
      for (const group of components) {
        const sum = group.reviewers.reduce((all, who) => all + (reviewers[who] ?? 0), 0);
        expect(sum).toBeCloseTo(0, 6);
        // All items of a group move alike, by r1's share of the group's level.
        const moves = group.items.map((item) => (again.items[item] ?? 0) - (items[item] ?? 0));
        for (const move of moves) expect(move).toBeCloseTo(moves[0] ?? 0, 6);
      }
    }),
  );
});
