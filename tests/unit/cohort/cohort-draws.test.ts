import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  blocksOf,
  type CohortApplicant,
  cohortDraws,
  cohortSteps,
  competitionRanks,
  countBlocks,
  mergeCounts,
  packCohort,
  planDraws,
  readCounts,
} from "#cohort";
import {
  robustness,
  round1,
  type ScoringAnswers,
  type ScoringRubric,
  scoreAssessment,
} from "#scoring";
import { binOfRank, ranksOfBin } from "../../../src/cohort/cohort-counts.ts";
import { anyCase } from "../scoring/arbitraries.ts";
import { at, notApplicable, rubricOf, twoDimensions, unknown } from "../scoring/builders.ts";

const DRAWS = { draws: 10_000, seed: 7 };
const still = { firmness: { weightSpread: 0, levelShift: [0, 0, 0, 0, 0] } };
const levelsOnly = { firmness: { weightSpread: 0, levelShift: [0.35, 0.25, 0.15, 0.08, 0.03] } };
const one = rubricOf({ only: [1, { a: {} }] }, levelsOnly);
const two = twoDimensions({ m2: { naAllowed: true }, t1: { naAllowed: true } });

function draw(
  rubric: ScoringRubric,
  answers: Readonly<Record<string, ScoringAnswers>>,
  options: { draws: number; seed: number; k?: number } = DRAWS,
) {
  const applicants = Object.entries(answers).map(([id, given]) => ({ id, answers: given }));
  return cohortDraws(packCohort(rubric, applicants), options).applicants;
}

/** Some ventures with everything: gaps, "not applicable", all grades. */
function intake(size: number): CohortApplicant[] {
  return Array.from({ length: size }, (_, i) => {
    const level = (n: number) => (1 + ((i * n + n) % 5)) as 1 | 2 | 3 | 4 | 5;
    const grade = (n: number) => ((i + n) % 5) as 0 | 1 | 2 | 3 | 4;
    return {
      id: `venture ${i}`,
      answers: {
        m1: at(level(3), grade(1)),
        m2: i % 3 === 0 ? notApplicable : at(level(2), grade(2)),
        t1: i % 4 === 0 ? unknown : at(level(7), grade(3)),
        ...(i % 5 !== 0 && { t2: at(level(1), grade(0)) }),
      },
    };
  });
}

describe("one applicant", () => {
  test("a level 3 on assertion alone: 25, and 17.5 of 100 draws each at 12.5 and 37.5", () => {
    const [venture] = draw(one, { a: { a: at(3, 0) } });
    expect(venture).toMatchObject({ scoreLow: 12.5, scoreHigh: 37.5, rankLow: 1, rankHigh: 1 });
    expect(venture?.bands).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test("a missing answer is each of the five levels in a fifth of the draws", () => {
    const [venture] = draw(one, { a: { a: unknown } });
    expect(venture?.bands).toEqual([0.4, 0.2, 0, 0.2, 0.2, 0]);
  });

  test("a cap binds in the draws in which its gate fails: 7.5 of 100 at 39", () => {
    const capped = rubricOf(
      { only: [1, { a: { gate: { level: 2, effect: "cap", cap: 39 } }, b: {} }] },
      levelsOnly,
    );
    const [venture] = draw(capped, { a: { a: at(3, 2), b: at(5, 4) } });
    expect(venture?.bands[0]).toBeCloseTo(0.075, 3);
  });

  test("a block takes the rank: level 1 under contract is blocked in all draws but 1.5 of 100", () => {
    const blocking = rubricOf(
      { only: [1, { a: { gate: { level: 1, effect: "block" } } }] },
      levelsOnly,
    );
    const [blocked, free] = draw(
      blocking,
      { x: { a: at(1, 4) }, y: { a: at(5, 4) } },
      { ...DRAWS, k: 1 },
    );
    expect(blocked?.bands[5]).toBeCloseTo(0.985, 3);
    expect(blocked).toMatchObject({ scoreLow: 25, scoreHigh: 25, rankLow: 2, rankHigh: 2, top: 0 });
    expect(free).toMatchObject({ rankLow: 1, rankHigh: 1, top: 1 });
  });

  test("the figures are those of one venture drawn alone, within what 10,000 draws can tell", () => {
    const answers = { m1: at(3, 1), m2: at(2, 0), t1: at(4, 2), t2: unknown };
    const alone = robustness(two, answers, { draws: 10_000, seed: 3 });
    const [venture] = draw(two, { a: answers });
    expect(Math.abs((venture?.scoreLow ?? 0) - (alone.low ?? 0))).toBeLessThan(0.7);
    expect(Math.abs((venture?.scoreHigh ?? 0) - (alone.high ?? 0))).toBeLessThan(0.7);
    for (const [b, { share }] of alone.bands.entries()) {
      expect(Math.abs((venture?.bands[b] ?? 0) - share)).toBeLessThan(0.02);
    }
  });

  test("where nothing counts there is no figure, and no place is taken", () => {
    const rubric = rubricOf({ only: [1, { a: { naAllowed: true } }] });
    const [empty, other] = draw(rubric, { x: { a: notApplicable }, y: { a: at(1) } });
    expect(empty).toMatchObject({ scoreLow: null, rankLow: null, rankHigh: null, top: null });
    expect(other).toMatchObject({ rankLow: 1, rankHigh: 1 });
  });
});

describe("ranks", () => {
  test("two alike at grade 2: one is overtaken in .075·.925 + .85·.075 = 13.3 of 100 draws", () => {
    const readings = draw(one, { x: { a: at(3, 2) }, y: { a: at(3, 2) } }, { ...DRAWS, k: 1 });
    for (const { top } of readings) expect(Math.abs((top ?? 0) - 0.866875)).toBeLessThan(0.012);
  });

  test("with weights and answers still, ranks and scores are those of the table", () => {
    assert(
      property(anyCase, ({ rubric: drawn, answers }) => {
        const rubric = { ...drawn, policy: { ...drawn.policy, ...still } };
        const { status, coverage, gates, rounded } = scoreAssessment(rubric, answers);
        const [reading] = draw(rubric, { a: answers }, { draws: 20, seed: 1 });
        if (status === "notAssessable") return reading?.rankLow === null;
        // A missing answer is drawn, so only complete ones stand still.
        if (coverage !== 1 || Object.values(gates).includes("unresolved")) return true;
        if (status === "blocked") return reading?.rankLow === null && reading.bands.at(-1) === 1;
        const off = Math.abs((reading?.scoreLow ?? 0) - (rounded ?? 0));
        return off < 1e-9 && reading?.scoreHigh === reading?.scoreLow && reading?.rankHigh === 1;
      }),
    );
  });

  test("more patterns of not applicable than are kept: 1,200 applicants, each rank as the table's", () => {
    const names = [..."abcdefghijk"];
    const parts = (c: string, i: number) => [c, { weight: 1 + i, naAllowed: true }] as const;
    const rubric = rubricOf({ only: [1, Object.fromEntries(names.map(parts))] }, still);
    const applicants = Array.from({ length: 1_200 }, (_, i) => ({
      id: `${i}`,
      answers: Object.fromEntries(
        names.map((c, n) => [
          c,
          (i >> n) % 2 === 1 ? notApplicable : at((1 + ((i * (n + 3)) % 5)) as 1),
        ]),
      ),
    }));
    const scores = applicants.map(({ answers }) => scoreAssessment(rubric, answers).rounded);
    const ranks = competitionRanks(scores);
    const { applicants: readings } = cohortDraws(packCohort(rubric, applicants), {
      draws: 3,
      seed: 1,
    });
    for (const [i, { rankLow, rankHigh, scoreLow }] of readings.entries()) {
      expect(scoreLow).toBeCloseTo(scores[i] ?? Number.NaN, 9);
      const rank = ranks[i] ?? 0;
      expect(rankLow).toBeLessThanOrEqual(rank);
      expect(rankHigh).toBeGreaterThanOrEqual(rank);
      expect((rankHigh ?? 0) - (rankLow ?? 0)).toBeLessThan(rank <= 128 ? 1 : rank / 64);
    }
  });

  test("every draw gives everyone one rank or none: ranks and blocked draws add up", () => {
    const plan = planDraws(packCohort(two, intake(12)), { draws: 700, seed: 2, k: 3 });
    const { ranks, blocked, tops, draws } = countBlocks(plan, [0, 1]);
    expect(draws).toBe(700);
    const bins = ranks.length / 12;
    for (let a = 0; a < 12; a++) {
      const own = ranks.subarray(a * bins, (a + 1) * bins);
      expect(own.reduce((sum, count) => sum + count, 0) + (blocked[a] ?? 0)).toBe(700);
      expect(tops[a]).toBe((own[0] ?? 0) + (own[1] ?? 0) + (own[2] ?? 0));
    }
  });

  test("ranks beyond 128 are counted in bins that hold them, each under a 64th of the rank wide", () => {
    for (let rank = 1; rank <= 20_000; rank++) {
      const { first, last } = ranksOfBin(binOfRank(rank));
      expect(first <= rank && rank <= last && last - first < Math.max(1, rank / 64)).toBe(true);
      expect(binOfRank(rank + 1) - binOfRank(rank)).toBeLessThanOrEqual(1);
    }
  });
});

describe("the same figures", () => {
  const table = packCohort(two, intake(9));
  const options = { draws: 2_300, seed: 4, k: 3 };
  const whole = cohortDraws(table, options);

  test.each([1, 2, 4])(
    "with %d workers that share the blocks, merged from either end",
    (workers) => {
      const plan = planDraws(table, options);
      const blocks = Array.from({ length: blocksOf(options.draws) }, (_, block) => block);
      const parts = Array.from({ length: workers }, (_, worker) =>
        // Each worker reads the plan anew, as one that was handed the table does.
        countBlocks(
          planDraws(structuredClone(table), options),
          blocks.filter((block) => block % workers === worker),
        ),
      );
      expect(readCounts(plan, parts.reduce(mergeCounts))).toEqual(whole);
      expect(readCounts(plan, [...parts].reverse().reduce(mergeCounts))).toEqual(whole);
    },
  );

  test("for the same seed; others for another", () => {
    expect(cohortDraws(table, options)).toEqual(whole);
    expect(cohortDraws(table, { ...options, seed: 5 }).applicants).not.toEqual(whole.applicants);
  });

  test("whoever is listed first", () => {
    const turned = cohortDraws(packCohort(two, intake(9).reverse()), options).applicants;
    expect([...turned].reverse()).toEqual(whole.applicants);
  });

  test("for everyone's score when an applicant joins", () => {
    const joined = cohortDraws(packCohort(two, intake(10)), options).applicants;
    for (const [i, { scoreLow, scoreHigh, bands }] of whole.applicants.entries()) {
      expect(joined[i]).toMatchObject({ scoreLow, scoreHigh, bands });
    }
  });

  test("after 500 draws, then 1,000, up to all", () => {
    const readings = [];
    for (const step of cohortSteps(table, options)) readings.push(step());
    expect(readings.map(({ draws }) => draws)).toEqual([500, 1_000, 1_500, 2_000, 2_300]);
    expect(readings[0]).toEqual(cohortDraws(table, { ...options, draws: 500 }));
    expect(readings.at(-1)).toEqual(whole);
  });
});

test("gates and not applicable are those that each profile leaves", () => {
  const gate = { level: 2, effect: "cap", cap: 39 } as const;
  const strict = rubricOf({ only: [1, { a: { gate }, b: { naAllowed: true } }] }, still);
  const lax = rubricOf({ only: [1, { a: {}, b: {} }] }, still);
  const answers = { a: at(2), b: notApplicable };
  const table = packCohort(strict, [
    { id: "strict", answers: { a: at(2), b: at(5) } },
    { id: "lax", answers: { a: at(2), b: at(5) }, rubric: lax },
    { id: "lax, b not allowed to be left out", answers, rubric: lax },
  ]);
  const [first, second, third] = cohortDraws(table, DRAWS).applicants;
  // (25 + 100) / 2 under the cap and without; then b is missing and drawn: 12.5 to 62.5.
  expect([first?.scoreHigh, second?.scoreHigh]).toEqual([39, 62.5]);
  expect([third?.scoreLow, third?.scoreHigh].map((score) => round1(score ?? 0))).toEqual([
    12.5, 62.5,
  ]);
});

test("what cannot be drawn is refused", () => {
  const twice = intake(2).map((each) => ({ ...each, id: "same" }));
  expect(() => packCohort(two, twice)).toThrow(RangeError);
  expect(() => packCohort(one, [{ id: "x", answers: {}, rubric: two }])).toThrow(RangeError);
  const table = packCohort(two, intake(2));
  for (const options of [{ draws: 0 }, { draws: 70_000 }, { draws: 5, k: 0 }]) {
    expect(() => cohortDraws(table, { seed: 1, ...options })).toThrow(RangeError);
  }
});

test("an intake of nobody has no rows", () => {
  expect(cohortDraws(packCohort(two, []), DRAWS).applicants).toEqual([]);
});
