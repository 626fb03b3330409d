import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { planRoadmap, type RoadmapOption } from "#scoring";

const option = (effort: number, gain: number): RoadmapOption => ({ effort, gain });

describe("most gain within a budget", () => {
  test("best ratio first is wrong: 5 days for 9.9 beat 1 day for 3 and 3 for 4", () => {
    // Greedy takes 1 day (3 points a day), then 3 days, and has one day left: 7.0 of a possible 9.9.
    const groups = [[option(1, 3)], [option(3, 4)], [option(5, 9.9)]];
    expect(planRoadmap(groups, { budget: 5 })).toEqual({
      choices: [null, null, 0],
      gain: 9.9,
      effort: 5,
      reached: true,
    });
  });

  test("at most one option a criterion: level 3 or level 4, not both", () => {
    const groups = [[option(2, 4), option(5, 7)], [option(3, 5)]];
    expect(planRoadmap(groups, { budget: 5 })).toMatchObject({
      choices: [0, 0],
      gain: 9,
      effort: 5,
    });
    expect(planRoadmap(groups, { budget: 8 })).toMatchObject({ choices: [1, 0], gain: 12 });
  });

  test("days that buy nothing more are not spent", () => {
    expect(planRoadmap([[option(2, 4), option(6, 4)]], { budget: 10 })).toMatchObject({
      choices: [0],
      effort: 2,
    });
  });

  test("equal gain and effort: fewer actions, then the earlier criterion", () => {
    const groups = [[option(2, 3)], [option(2, 3)], [option(4, 6)]];
    expect(planRoadmap(groups, { budget: 4 }).choices).toEqual([null, null, 0]);
    expect(planRoadmap(groups, { budget: 3 }).choices).toEqual([0, null, null]);
  });

  test("no days, no criteria or no options give an empty plan", () => {
    expect(planRoadmap([[option(1, 1)]], { budget: 0 }).choices).toEqual([null]);
    expect(planRoadmap([], { budget: 9 })).toEqual({
      choices: [],
      gain: 0,
      effort: 0,
      reached: true,
    });
    expect(planRoadmap([[]], { budget: 9 }).choices).toEqual([null]);
  });
});

describe("least effort to a target", () => {
  const groups = [[option(2, 3), option(9, 8)], [option(4, 5)], [option(7, 6)]];

  test("8 points take 6 days: 3 in 2 days and 5 in 4", () => {
    expect(planRoadmap(groups, { target: 8 })).toMatchObject({
      choices: [0, 0, null],
      effort: 6,
      gain: 8,
      reached: true,
    });
  });

  test("a target out of reach is said, with the most that can be had", () => {
    expect(planRoadmap(groups, { target: 50 })).toMatchObject({
      choices: [1, 0, 0],
      gain: 19,
      reached: false,
    });
  });

  test("a target already met costs nothing", () => {
    expect(planRoadmap(groups, { target: 0 })).toMatchObject({ effort: 0, reached: true });
  });

  test("a sum of decimals that falls short by a rounding error still reaches its target", () => {
    expect(planRoadmap([[option(1, 0.1)], [option(1, 0.2)]], { target: 0.3 }).reached).toBe(true);
  });
});

test.each([
  [[[option(1.5, 1)]], { budget: 3 }],
  [[[option(-1, 1)]], { budget: 3 }],
  [[[option(1, Number.NaN)]], { budget: 3 }],
  [[[option(1, -2)]], { budget: 3 }],
  [[[option(1, 1)]], { budget: Number.POSITIVE_INFINITY }],
  [[[option(1, 1)]], { target: -1 }],
])("%j with %j is refused", (groups, goal) => {
  expect(() => planRoadmap(groups, goal)).toThrow(RangeError);
});

/** Every combination, tried one by one. */
function bestByTrying(groups: readonly (readonly RoadmapOption[])[], budget: number): number {
  const [group, ...rest] = groups;
  if (!group) return 0;
  return Math.max(
    bestByTrying(rest, budget),
    ...group
      .filter(({ effort }) => effort <= budget)
      .map(({ effort, gain }) => gain + bestByTrying(rest, budget - effort)),
  );
}

const anyGroups = array(
  array(record({ effort: integer({ min: 0, max: 9 }), gain: integer({ min: 0, max: 20 }) }), {
    maxLength: 3,
  }),
  { maxLength: 5 },
);

test("no combination tried by hand beats the plan, and the plan keeps to its budget", () => {
  assert(
    property(anyGroups, integer({ min: 0, max: 30 }), (groups, budget) => {
      const { gain, effort } = planRoadmap(groups, { budget });
      return effort <= budget && gain === bestByTrying(groups, budget);
    }),
  );
});

test("one day less than the least effort does not reach the target", () => {
  assert(
    property(anyGroups, integer({ min: 1, max: 60 }), (groups, target) => {
      const { effort, reached } = planRoadmap(groups, { target });
      return !reached || effort === 0 || planRoadmap(groups, { budget: effort - 1 }).gain < target;
    }),
  );
});
