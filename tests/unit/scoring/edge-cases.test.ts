import { describe, expect, test } from "vitest";
import { type ScoringAnswers, scoreAssessment } from "#scoring";
import {
  allThrees,
  at,
  notApplicable,
  numbersOf,
  policy,
  rubricOf,
  twoDimensions,
  unknown,
} from "./builders.ts";

describe("nothing to go by", () => {
  test("no answers: the score is null, the range 0 to 100, coverage 0, insufficient", () => {
    const card = scoreAssessment(twoDimensions(), {});
    expect(numbersOf(card)).toEqual({
      claimed: null,
      adjusted: null,
      balanced: null,
      final: null,
      rounded: null,
      confidence: null,
      low: 0,
      high: 100,
      finalLow: 0,
      finalHigh: 100,
      coverage: 0,
      naShare: 0,
    });
    expect(card.status).toBe("insufficient");
    expect([card.band, card.bandLow, card.bandHigh]).toEqual([null, "notYet", "strong"]);
    expect(card.dimensions).toEqual({ market: null, technical: null });
  });

  test("everything not applicable: not assessable, every number null, never 0", () => {
    const allowed = { naAllowed: true };
    const rubric = twoDimensions({ m1: allowed, m2: allowed, t1: allowed, t2: allowed });
    const na = notApplicable;
    expectNotAssessable(scoreAssessment(rubric, { m1: na, m2: na, t1: na, t2: na }));
  });

  test("all dimension weights 0: not assessable, whatever was answered", () => {
    const rubric = rubricOf({ market: [0, { m1: {} }], technical: [0, { t1: {} }] });
    expectNotAssessable(scoreAssessment(rubric, { m1: at(5), t1: at(5) }));
  });

  test("all criterion weights 0: not assessable", () => {
    const rubric = rubricOf({ market: [60, { m1: { weight: 0 } }] });
    expectNotAssessable(scoreAssessment(rubric, { m1: at(5) }));
  });

  test("a rubric without criteria: not assessable", () => {
    expectNotAssessable(scoreAssessment(rubricOf({}), {}));
  });

  function expectNotAssessable(card: ReturnType<typeof scoreAssessment>) {
    expect(card.status).toBe("notAssessable");
    expect(new Set(Object.values(numbersOf(card)))).toEqual(new Set([null]));
    expect([card.band, card.bandLow, card.bandHigh]).toEqual([null, null, null]);
    expect(card.globalWeights).toEqual({});
    expect(Object.values(card.dimensions).every((dimension) => dimension === null)).toBe(true);
  }
});

describe("not applicable and missing", () => {
  test("a dimension that is all not applicable is dropped and the others carry the whole", () => {
    const rubric = twoDimensions({ t1: { naAllowed: true }, t2: { naAllowed: true } });
    const card = scoreAssessment(rubric, {
      m1: at(5),
      m2: at(1),
      t1: notApplicable,
      t2: notApplicable,
    });
    // Market alone: 3/4 · 100 + 1/4 · 0 = 75; technical held 40 % of the weight.
    expect(card.globalWeights).toEqual({ m1: 0.75, m2: 0.25 });
    expect(card.adjusted).toBeCloseTo(75, 12);
    expect(card.naShare).toBeCloseTo(0.4, 12);
    expect(card.coverage).toBe(1);
    expect(card.dimensions.technical).toBeNull();
    expect(card.status).toBe("ranked");
  });

  test("one not applicable answer moves weight inside its dimension only", () => {
    const rubric = twoDimensions({ m1: { naAllowed: true } });
    const card = scoreAssessment(rubric, { ...allThrees, m1: notApplicable, m2: at(5) });
    // m2 takes all 60 % of market: .6 · 100 + .4 · 50 = 80; not applicable: .6 · 3/4 = .45.
    expect(card.globalWeights.m2).toBeCloseTo(0.6, 12);
    expect(card.globalWeights.t1).toBeCloseTo(0.2, 12);
    expect(card.adjusted).toBeCloseTo(80, 12);
    expect(card.naShare).toBeCloseTo(0.45, 12);
  });

  test("a dimension that is all missing leaves the score alone and widens the range by its weight", () => {
    const card = scoreAssessment(twoDimensions(), { m1: at(3), m2: at(3) });
    // Market alone says 50; low = .6 · 50 = 30, high = 30 + 100 · .4 = 70.
    expect(card.adjusted).toBe(50);
    expect(card.low).toBeCloseTo(30, 12);
    expect(card.high).toBeCloseTo(70, 12);
    expect(card.coverage).toBeCloseTo(0.6, 12);
    expect([card.status, card.bandLow, card.bandHigh]).toEqual([
      "insufficient",
      "notYet",
      "promising",
    ]);
  });

  test("not applicable where it is not allowed counts as missing and is reported", () => {
    const card = scoreAssessment(twoDimensions(), { ...allThrees, m2: notApplicable });
    expect(card.issues).toEqual(["naNotAllowed:m2"]);
    expect(card.coverage).toBeCloseTo(0.85, 12);
    expect(card.naShare).toBe(0);
  });

  test("unknown and unanswered score alike", () => {
    const { m2: _, ...unanswered } = allThrees;
    const rubric = twoDimensions();
    expect(scoreAssessment(rubric, { ...allThrees, m2: unknown })).toEqual(
      scoreAssessment(rubric, unanswered),
    );
  });

  test("a grade without a level scores like no answer", () => {
    const fromFile: ScoringAnswers = JSON.parse('{ "m1": { "evidence": 4 } }');
    const rubric = twoDimensions();
    expect(scoreAssessment(rubric, fromFile)).toEqual(scoreAssessment(rubric, {}));
  });

  test("an evidence grade off the scale counts as missing and is reported", () => {
    const fromFile: ScoringAnswers = JSON.parse('{ "m1": { "level": 5, "evidence": 5 } }');
    const card = scoreAssessment(twoDimensions(), { ...allThrees, ...fromFile });
    expect([card.issues, card.adjusted]).toEqual([["invalidAnswer:m1"], 50]);
  });

  test("a dimension whose criteria all weigh 0 does not dilute the not applicable share", () => {
    const rubric = rubricOf({
      market: [60, { m1: {}, m2: { naAllowed: true } }],
      talent: [40, { p1: { weight: 0 } }],
    });
    const card = scoreAssessment(rubric, { m1: at(3), m2: notApplicable });
    expect(card.naShare).toBe(0.5);
  });

  test.each(["6", "0", "2.5", '"3"', "null"])(
    "a level of %s counts as missing and is reported",
    (level) => {
      const fromFile: ScoringAnswers = JSON.parse(`{ "m1": { "level": ${level} } }`);
      const card = scoreAssessment(twoDimensions(), { ...allThrees, ...fromFile });
      expect(card.issues).toEqual(["invalidAnswer:m1"]);
      expect(card.coverage).toBeCloseTo(0.55, 12);
      expect(card.adjusted).toBe(50);
    },
  );

  test("a criterion named like a built-in property is unanswered until it is answered", () => {
    const rubric = rubricOf({ market: [1, { constructor: {}, toString: {} }] });
    expect(scoreAssessment(rubric, {}).coverage).toBe(0);
    expect(scoreAssessment(rubric, { constructor: at(3), toString: at(3) }).final).toBe(50);
  });
});

describe("levels and evidence", () => {
  test.each([0, 1, 2, 3, 4] as const)("level 1 with evidence grade %i earns 0", (grade) => {
    const one = at(1, grade);
    const card = scoreAssessment(twoDimensions(), { m1: one, m2: one, t1: one, t2: one });
    expect([card.claimed, card.adjusted, card.final, card.balanced]).toEqual([0, 0, 0, 0]);
    expect([card.status, card.band]).toEqual(["ranked", "notYet"]);
  });

  test("an answer without a grade has evidence grade 0", () => {
    const rubric = rubricOf({ market: [1, { m1: {} }] });
    const card = scoreAssessment(rubric, { m1: { level: 5 } });
    expect([card.claimed, card.adjusted, card.confidence]).toEqual([100, 50, 0.5]);
  });

  test("strong market cannot hide a failing technical side from the balance", () => {
    const rubric = rubricOf({ market: [1, { m1: {} }], technical: [1, { t1: {} }] });
    const card = scoreAssessment(rubric, { m1: at(5), t1: at(1) });
    // Mean (100 + 0)/2 = 50; geometric √(100 · 1) = 10, with the floor of 1 for technical.
    expect(card.adjusted).toBe(50);
    expect(card.balanced).toBeCloseTo(10, 12);
  });

  test("the balance never exceeds the score: all at level 1 is 0, not the floor of 1", () => {
    const rubric = rubricOf({ market: [1, { m1: {} }] });
    expect(scoreAssessment(rubric, { m1: at(1) }).balanced).toBe(0);
  });
});

describe("coverage", () => {
  const four = rubricOf({ market: [1, { a: { weight: 4 }, b: {} }] });

  test("coverage exactly at the threshold is enough", () => {
    expect(scoreAssessment(four, { a: at(3) }).status).toBe("ranked");
  });

  test("a threshold above the coverage by less than 1e-12 is still met", () => {
    const stricter = { ...four, policy: { ...policy, minCoverage: 0.8 + 5e-13 } };
    expect(scoreAssessment(stricter, { a: at(3) }).status).toBe("ranked");
  });

  test("coverage below the threshold is not enough", () => {
    const stricter = { ...four, policy: { ...policy, minCoverage: 0.8001 } };
    const card = scoreAssessment(stricter, { a: at(3) });
    expect([card.status, card.band, card.final]).toEqual(["insufficient", null, 50]);
  });
});

describe("weights", () => {
  const answers = { m1: at(5, 2), m2: at(2, 3), t1: at(4, 1), t2: at(3, 0) };

  test.each([7.3, 0.013])("all weights × %f change nothing", (factor) => {
    const rubric = twoDimensions();
    const scaled = {
      ...rubric,
      dimensions: rubric.dimensions.map((dimension) => ({
        ...dimension,
        weight: dimension.weight * factor,
        criteria: dimension.criteria.map((item) => ({ ...item, weight: item.weight * factor })),
      })),
    };
    const before = numbersOf(scoreAssessment(rubric, answers));
    const after = numbersOf(scoreAssessment(scaled, answers));
    for (const [name, value] of Object.entries(before)) {
      expect(after[name], name).toBeCloseTo(value ?? Number.NaN, 9);
    }
  });

  test("two weights of 1e308 count half each", () => {
    const huge = { weight: 1e308 };
    const rubric = rubricOf({
      market: [1e308, { m1: huge, m2: huge }],
      legal: [1e308, { l1: {} }],
    });
    const card = scoreAssessment(rubric, { m1: at(5), m2: at(1), l1: at(3) });
    expect(card.globalWeights).toEqual({ m1: 0.25, m2: 0.25, l1: 0.5 });
    expect(card.adjusted).toBe(50);
  });

  test("a tiny answered weight beside a huge missing one still gives numbers", () => {
    const rubric = rubricOf({ market: [1, { m1: { weight: 1e308 }, m2: { weight: 1e-320 } }] });
    const card = scoreAssessment(rubric, { m2: at(4) });
    expect([card.adjusted, card.low, card.high]).toEqual([75, 0, 100]);
  });

  test("a dimension of weight 0 keeps a score of its own and adds nothing to the whole", () => {
    const rubric = rubricOf({ market: [1, { m1: {} }], talent: [0, { p1: {} }] });
    const card = scoreAssessment(rubric, { m1: at(3), p1: at(5) });
    expect(card.adjusted).toBe(50);
    expect(card.dimensions.talent).toEqual({ claimed: 100, adjusted: 100 });
    expect(card.globalWeights).toEqual({ m1: 1 });
  });
});
