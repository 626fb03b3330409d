import { array, assert, constantFrom, integer, property, record, subarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, type Reviewer } from "#cohort";

const reviewer = (name: string, more: Partial<Reviewer> = {}): Reviewer => ({
  name,
  limit: null,
  conflicts: [],
  assigned: [],
  ...more,
});
const ids = (count: number) => Array.from({ length: count }, (_, i) => `a${i + 1}`);
const each = (applicants: readonly string[], reviewers: number) =>
  applicants.map((applicant) => ({ applicant, reviewers }));
const counts = (panel: readonly Reviewer[]) => panel.map(({ assigned }) => assigned.length);

describe("balance", () => {
  test("60 applicants with 2 readers each are 120 readings: 24 for each of 5 reviewers", () => {
    const panel = ["A", "B", "C", "D", "E"].map((name) => reviewer(name));
    const { reviewers, short, groups } = assign(panel, each(ids(60), 2), 1);
    expect(counts(reviewers)).toEqual([24, 24, 24, 24, 24]);
    expect(short).toEqual([]);
    expect(groups).toBe(1);
  });

  test("whoever already reads four gets none while another reads none", () => {
    const panel = [reviewer("A", { assigned: ["x1", "x2", "x3", "x4"] }), reviewer("B")];
    const { given } = assign(panel, each(ids(4), 1), 1);
    expect(given).toEqual({ B: expect.arrayContaining(["a1", "a2", "a3", "a4"]) });
  });

  test("what was given before stays, first and in its order", () => {
    const panel = [reviewer("A", { assigned: ["a2"] }), reviewer("B")];
    const { reviewers, given } = assign(panel, each(["a1", "a2"], 2), 1);
    expect(reviewers.map(({ assigned }) => assigned)).toEqual([["a2", "a1"], expect.any(Array)]);
    expect(given["A"]).toEqual(["a1"]);
    expect(given["B"]?.toSorted()).toEqual(["a1", "a2"]);
  });

  test("the same seed gives the same, another seed another spread of the same sizes", () => {
    const panel = ["A", "B", "C"].map((name) => reviewer(name));
    const once = assign(panel, each(ids(12), 2), 7);
    expect(assign(panel, each(ids(12), 2), 7)).toEqual(once);
    const other = assign(panel, each(ids(12), 2), 8);
    expect(counts(other.reviewers)).toEqual([8, 8, 8]);
    expect(other.given).not.toEqual(once.given);
  });
});

describe("limits and conflicts", () => {
  test("a limit of 3 holds, and the others take the rest: 12 readings are 3, 4 and 5 at most one apart", () => {
    const panel = [reviewer("A", { limit: 3 }), reviewer("B"), reviewer("C")];
    const { reviewers, short } = assign(panel, each(ids(6), 2), 1);
    expect(counts(reviewers)[0]).toBe(3);
    expect(counts(reviewers).reduce((sum, count) => sum + count)).toBe(12);
    expect(short).toEqual([]);
  });

  test("who cannot be given enough is named with the reason", () => {
    const panel = [reviewer("A", { conflicts: ["a1"] }), reviewer("B", { limit: 1 })];
    const { given, short } = assign(panel, each(["a1", "a2"], 2), 1);
    expect(given["A"]).toEqual(["a2"]);
    // B takes one: each is short of a second reader or has it, never both.
    expect(short).toHaveLength(given["B"]?.[0] === "a1" ? 2 : 1);
    expect(short.every(({ reason }) => reason === "limits" || reason === "conflicts")).toBe(true);
    expect(assign([reviewer("A", { conflicts: ["a1"] })], each(["a1"], 1), 1).short).toEqual([
      { applicant: "a1", has: 0, wanted: 1, reason: "conflicts" },
    ]);
    expect(assign([reviewer("A", { limit: 0 })], each(["a1"], 1), 1).short).toEqual([
      { applicant: "a1", has: 0, wanted: 1, reason: "limits" },
    ]);
  });

  test("an applicant is passed on where a limit would else leave somebody without a reader", () => {
    // Only A may read a1; B may read both; each takes one.
    const panel = [reviewer("A", { limit: 1 }), reviewer("B", { limit: 1, conflicts: ["a1"] })];
    for (let seed = 0; seed < 20; seed++) {
      const { given, short } = assign(panel, each(["a1", "a2"], 1), seed);
      expect(short).toEqual([]);
      expect(given).toEqual({ A: ["a1"], B: ["a2"] });
    }
  });

  test("one who stepped back counts as no reader, and is not asked again", () => {
    const panel = [reviewer("A", { assigned: ["a1"], conflicts: ["a1"] }), reviewer("B")];
    expect(assign(panel, each(["a1"], 1), 1).given).toEqual({ B: ["a1"] });
  });
});

describe("groups", () => {
  test("with one reader each there is nothing to compare: as many groups as reviewers", () => {
    const panel = ["A", "B", "C"].map((name) => reviewer(name));
    expect(assign(panel, each(ids(9), 1), 1).groups).toBe(3);
  });

  test("property: no limit or conflict is broken, and two readers each always join the panel", () => {
    const names = ["A", "B", "C", "D", "E", "F"];
    assert(
      property(
        integer({ min: 2, max: 6 }),
        integer({ min: 6, max: 24 }),
        integer({ min: 0, max: 1_000 }),
        (reviewers, applicants, seed) => {
          const panel = names.slice(0, reviewers).map((name) => reviewer(name));
          const result = assign(panel, each(ids(applicants), 2), seed);
          expect(result.groups).toBe(1);
          const sizes = counts(result.reviewers);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
    assert(
      property(
        array(
          record({
            limit: constantFrom(null, 0, 1, 2, 5),
            conflicts: subarray(ids(8)),
          }),
          { maxLength: 6 },
        ),
        integer({ min: 1, max: 4 }),
        integer({ min: 0, max: 1_000 }),
        (rules, perApplicant, seed) => {
          const panel = rules.map((rule, i) => reviewer(names[i] ?? "", rule));
          const { reviewers, short } = assign(panel, each(ids(8), perApplicant), seed);
          for (const { limit, conflicts, assigned } of reviewers) {
            expect(assigned.length).toBeLessThanOrEqual(limit ?? 8);
            expect(assigned.some((applicant) => conflicts.includes(applicant))).toBe(false);
            expect(new Set(assigned).size).toBe(assigned.length);
          }
          const missing = short.reduce((sum, { has, wanted }) => sum + wanted - has, 0);
          const given = counts(reviewers).reduce((sum, count) => sum + count, 0);
          expect(given + missing).toBe(8 * perApplicant);
        },
      ),
    );
  });
});
