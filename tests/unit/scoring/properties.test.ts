import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contributions,
  dimensionShares,
  gapsOf,
  rankOrderCentroid,
  type ScoringAnswer,
  type ScoringRubric,
  scoreAssessment,
  swingWeights,
  tiedRankOrderCentroid,
  tornado,
} from "#scoring";
import { anyCase, withCriterion } from "./arbitraries.ts";
import { numbersOf } from "./builders.ts";

type Numbers = ReturnType<typeof numbersOf>;

const RUNS = { numRuns: 400 };

const hasLevel = (answer: ScoringAnswer | undefined) => answer !== undefined && "level" in answer;
const isMissing = (answer: ScoringAnswer | undefined) => !answer || "unknown" in answer;

function holds<T>(arbitrary: fc.Arbitrary<T>, claim: (value: T) => void) {
  return () => fc.assert(fc.property(arbitrary, claim), RUNS);
}

describe("what a better answer does", () => {
  const raised = withCriterion(hasLevel).chain((one) => {
    const before = one.answers[one.id];
    if (!before || !("level" in before)) throw new Error("answered cases only");
    const { level, evidence = 0 } = before;
    return fc
      .record({
        level: fc.constantFrom(...([1, 2, 3, 4, 5] as const).filter((value) => value >= level)),
        evidence: fc.constantFrom(
          ...([0, 1, 2, 3, 4] as const).filter((value) => value >= evidence),
        ),
      })
      .map((better) => ({
        rubric: one.rubric,
        answers: one.answers,
        better: Object.assign({}, one.answers, { [one.id]: better }),
      }));
  });

  test(
    "raising a level or a grade never lowers adjusted, low, high or final",
    holds(raised, ({ rubric, answers, better }) => {
      const before = scoreAssessment(rubric, answers);
      const after = scoreAssessment(rubric, better);
      for (const name of ["adjusted", "low", "high", "final", "finalLow", "finalHigh"] as const) {
        expect(after[name] ?? 0, name).toBeGreaterThanOrEqual(before[name] ?? 0);
      }
    }),
  );

  test(
    "answering a missing question never widens the range",
    holds(
      fc.record({ one: withCriterion(isMissing), level: fc.constantFrom(1, 2, 3, 4, 5) }),
      ({ one: { rubric, answers, id }, level }) => {
        const before = scoreAssessment(rubric, answers);
        const after = scoreAssessment(rubric, { ...answers, [id]: { level, evidence: 3 } });
        expect(width(after)).toBeLessThanOrEqual(width(before) + 1e-9);
      },
    ),
  );

  function width({ low, high }: ReturnType<typeof scoreAssessment>): number {
    return (high ?? 0) - (low ?? 0);
  }
});

describe("what bounds what", () => {
  test(
    "low ≤ adjusted ≤ high, and caps keep that order",
    holds(anyCase, ({ rubric, answers }) => {
      const card = scoreAssessment(rubric, answers);
      expectOrdered([0, card.low, card.adjusted, card.high, 100]);
      expectOrdered([0, card.finalLow, card.final, card.finalHigh, 100]);
    }),
  );

  test(
    "the claimed score is never below the evidence-backed one, nor that below the balance",
    holds(anyCase, ({ rubric, answers }) => {
      const { claimed, adjusted, balanced, dimensions } = scoreAssessment(rubric, answers);
      expectOrdered([balanced, adjusted, claimed]);
      for (const own of Object.values(dimensions)) expectOrdered([own?.adjusted, own?.claimed]);
    }),
  );

  test(
    "every number is finite or null; shares stay within 0 and 1; weights add up to 1",
    holds(anyCase, ({ rubric, answers }) => {
      const card = scoreAssessment(rubric, answers);
      for (const value of Object.values(numbersOf(card))) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
      expectOrdered([0, card.coverage, 1]);
      expectOrdered([0, card.confidence, 1]);
      expectOrdered([0, card.naShare, 1 + 1e-12]);
      const weights = Object.values(card.globalWeights);
      expect(total(weights)).toBeCloseTo(card.status === "notAssessable" ? 0 : 1, 9);
    }),
  );

  function expectOrdered(values: readonly (number | null | undefined)[]) {
    const said = values.filter((value) => typeof value === "number");
    expect(said).toEqual(said.toSorted((a, b) => a - b));
  }
});

describe("what changes nothing", () => {
  test(
    "the order of criteria and dimensions does not matter",
    holds(anyCase, ({ rubric, answers }) => {
      const reversed: ScoringRubric = {
        ...rubric,
        dimensions: rubric.dimensions.toReversed().map(({ id, weight, criteria }) => ({
          id,
          weight,
          criteria: criteria.toReversed(),
        })),
      };
      expectSameNumbers(scoreAssessment(rubric, answers), scoreAssessment(reversed, answers));
    }),
  );

  test(
    "a criterion of weight 0 without a gate changes nothing, however it is answered",
    holds(
      fc.record({ one: anyCase, level: fc.constantFrom(undefined, 1, 5), naAllowed: fc.boolean() }),
      ({ one: { rubric, answers }, level, naAllowed }) => {
        const idle = { id: "idle", weight: 0, naAllowed };
        const wider: ScoringRubric = {
          ...rubric,
          dimensions: rubric.dimensions.map(({ id, weight, criteria }, d) => ({
            id,
            weight,
            criteria: d === 0 ? [idle, ...criteria] : criteria,
          })),
        };
        const given = level ? { level } : { notApplicable: "other" };
        const after = scoreAssessment(wider, { ...answers, idle: given });
        const before = scoreAssessment(rubric, answers);
        expect({ ...after, issues: [] }).toEqual({ ...before, issues: [] });
      },
    ),
  );

  test(
    "multiplying all weights of one kind changes nothing",
    holds(
      fc.record({
        one: anyCase,
        outer: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        inner: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      }),
      ({ one: { rubric, answers }, outer, inner }) => {
        const scaled: ScoringRubric = {
          ...rubric,
          dimensions: rubric.dimensions.map(({ id, weight, criteria }) => ({
            id,
            weight: weight * outer,
            criteria: criteria.map((item) =>
              Object.assign({}, item, { weight: item.weight * inner }),
            ),
          })),
        };
        expectSameNumbers(scoreAssessment(rubric, answers), scoreAssessment(scaled, answers));
      },
    ),
  );

  function expectSameNumbers(
    a: ReturnType<typeof scoreAssessment>,
    b: ReturnType<typeof scoreAssessment>,
  ) {
    expect(nearly(numbersOf(a))).toEqual(numbersOf(b));
    expect([a.band, a.bandLow, a.bandHigh]).toEqual([b.band, b.bandLow, b.bandHigh]);
    expect([a.status, a.gates]).toEqual([b.status, b.gates]);
  }

  function nearly(numbers: Numbers) {
    return Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [
        name,
        value === null ? null : expect.closeTo(value, 8),
      ]),
    );
  }
});

describe("what the explanations add up to", () => {
  test(
    "contributions add up to low, and with the open share to high",
    holds(anyCase, ({ rubric, answers }) => {
      const { low, high, coverage } = scoreAssessment(rubric, answers);
      const points = total(contributions(rubric, answers).map((item) => item.points));
      expect(points).toBeCloseTo(low ?? 0, 9);
      expect(points + 100 * (1 - (coverage ?? 1))).toBeCloseTo(high ?? 0, 9);
      const byDimension = total(dimensionShares(rubric, answers).map((item) => item.points));
      expect(byDimension).toBeCloseTo(points, 9);
    }),
  );

  test(
    "recoverable points add up to what is short of 100 at best",
    holds(anyCase, ({ rubric, answers }) => {
      const { high } = scoreAssessment(rubric, answers);
      const recoverable = total(gapsOf(rubric, answers).map((gap) => gap.recoverable));
      expect(recoverable).toBeCloseTo(100 - (high ?? 100), 9);
    }),
  );

  test(
    "each gain and each bar is what scoring the changed answer says, also while others are missing",
    holds(withCriterion(hasLevel), ({ rubric, answers, id }) => {
      const before = answers[id];
      if (!before || !("level" in before)) throw new Error("answered cases only");
      const gap = gapsOf(rubric, answers).find((item) => item.id === id);
      const bar = tornado(rubric, answers).find((item) => item.id === id);
      if (!gap || !bar) return;
      const rescored = (change: object) =>
        scoreAssessment(rubric, { ...answers, [id]: { ...before, ...change } }).adjusted ?? 0;
      const { level, evidence = 0 } = before;
      const score = rescored({});
      const up = rescored({ level: Math.min(5, level + 1) });
      expect(gap.nextLevelGain ?? 0).toBeCloseTo(up - score, 9);
      expect(bar.high).toBeCloseTo(up, 9);
      expect(bar.low).toBeCloseTo(rescored({ level: Math.max(1, level - 1) }), 9);
      const proved = rescored({ evidence: Math.min(4, evidence + 1) });
      expect(gap.nextEvidenceGain ?? 0).toBeCloseTo(proved - score, 9);
    }),
  );

  test(
    "bars run from the largest swing to the smallest",
    holds(anyCase, ({ rubric, answers }) => {
      const swings = tornado(rubric, answers).map((bar) => bar.swing);
      expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    }),
  );
});

describe("what weights add up to", () => {
  test(
    "centroid and swing weights add up to 1, and a better rank never weighs less",
    holds(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }), (ranks) => {
      const tied = tiedRankOrderCentroid(ranks);
      expect(total(tied)).toBeCloseTo(1, 9);
      expect(total(rankOrderCentroid(ranks.length))).toBeCloseTo(1, 9);
      expect(total(swingWeights(ranks))).toBeCloseTo(1, 9);
      const ordered = ranks
        .map((rank, i) => [rank, tied[i] ?? 0] as const)
        .sort(([a], [b]) => a - b);
      for (const [i, [, weight]] of ordered.entries()) {
        expect(weight).toBeLessThanOrEqual(ordered[i - 1]?.[1] ?? 1);
      }
    }),
  );
});

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
