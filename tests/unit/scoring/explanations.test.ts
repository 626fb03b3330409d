import { describe, expect, test } from "vitest";
import { contributions, dimensionShares, gapsOf, scoreAssessment, tornado } from "#scoring";
import { at, notApplicable, rubricOf, twoDimensions, unknown } from "./builders.ts";

// g = .45 .15 .20 .20; factors: grade 2 → .85, 4 → 1, 1 → .70, 0 → .50
const answers = { m1: at(5, 2), m2: at(1, 4), t1: at(3, 1), t2: at(4, 0) };

describe("contributions", () => {
  test("each answer adds its weight times its evidence-backed points, and together they are the score", () => {
    const list = contributions(twoDimensions(), answers);
    // .45·.85·100 = 38.25; 0; .2·.7·50 = 7; .2·.5·75 = 7.5; sum 52.75
    expect(list.map(({ id }) => id)).toEqual(["m1", "m2", "t1", "t2"]);
    expectClose(
      list.map(({ points }) => points),
      [38.25, 0, 7, 7.5],
    );
    expect(scoreAssessment(twoDimensions(), answers).adjusted).toBeCloseTo(52.75, 12);
  });

  test("missing and not applicable answers add nothing and are not listed", () => {
    const rubric = twoDimensions({ m2: { naAllowed: true } });
    const list = contributions(rubric, { ...answers, m2: notApplicable, t2: unknown });
    // m1 now holds all 60 % of market.
    expect(list.map(({ id, dimension }) => [id, dimension])).toEqual([
      ["m1", "market"],
      ["t1", "technical"],
    ]);
    expectClose(
      list.map(({ points }) => points),
      [51, 7],
    );
  });
});

test("a criterion of weight 0 is in no explanation", () => {
  const rubric = twoDimensions({ m2: { weight: 0 } });
  for (const read of [contributions, gapsOf, tornado]) {
    expect(read(rubric, answers).map(({ id }) => id)).not.toContain("m2");
  }
});

describe("gaps", () => {
  test("level gaps and evidence gaps add up to what is short of 100", () => {
    const gaps = gapsOf(twoDimensions(), answers);
    // m1 .45·(0 + .15·100); m2 .15·100; t1 .2·(50 + .3·50); t2 .2·(25 + .5·75)
    expectClose(
      gaps.map((gap) => gap.levelGap),
      [0, 15, 10, 5],
    );
    expectClose(
      gaps.map((gap) => gap.evidenceGap),
      [6.75, 0, 3, 7.5],
    );
    expectClose([gaps.reduce((total, gap) => total + gap.recoverable, 0)], [100 - 52.75]);
  });

  test("the next level and the next grade are worth what scoring the raised answer says", () => {
    const gaps = gapsOf(twoDimensions(), answers);
    // m1 is at level 5, grade 2 → 3: .45·.10·100; m2 to level 2: .15·25, a grade above 4 does not exist
    expect(gaps[0]?.nextLevelGain).toBeNull();
    expect(gaps[0]?.nextEvidenceGain).toBeCloseTo(4.5, 12);
    expect(gaps[1]?.nextLevelGain).toBeCloseTo(3.75, 12);
    expect(gaps[1]?.nextEvidenceGain).toBeNull();
  });

  test("while others are missing a gain is worth more, because fewer answers carry the score", () => {
    const few = { t1: at(3, 1) };
    const [gap] = gapsOf(twoDimensions(), few);
    // t1 alone carries the score: one level up is .7·25 of the whole, not .2·.7·25.
    expect(gap?.nextLevelGain).toBeCloseTo(17.5, 12);
    expect(gap?.levelGap).toBeCloseTo(10, 12);
  });

  test("a level that is worth no more than the one below gains nothing", () => {
    const rubric = rubricOf({ market: [1, { m1: { values: [0, 40, 40, 80, 100] } }] });
    expect(gapsOf(rubric, { m1: at(2) })[0]?.nextLevelGain).toBe(0);
  });
});

describe("tornado", () => {
  test("the answer that moves the score most comes first, with both ends", () => {
    const bars = tornado(twoDimensions(), { m1: at(3), m2: at(3), t1: at(3), t2: at(3, 0) });
    // m1 .45·50 = 22.5; t1 .2·50 = 10; m2 .15·50 = 7.5; t2 .2·.5·50 = 5; score .8·50 + .2·25 = 45
    expect(bars.map(({ id }) => id)).toEqual(["m1", "t1", "m2", "t2"]);
    expectClose(
      bars.map(({ swing }) => swing),
      [22.5, 10, 7.5, 5],
    );
    expectClose([bars[0]?.low, bars[0]?.high], [33.75, 56.25]);
  });

  test("levels stay within 1 to 5", () => {
    const bars = tornado(twoDimensions(), { m1: at(5), m2: at(1), t1: at(5), t2: at(1) });
    // score .45·100 + .2·100 = 65; m1 can only fall, m2 can only rise
    const byId = Object.fromEntries(bars.map(({ id, low, high }) => [id, [low, high]]));
    expectClose(byId.m1 ?? [], [53.75, 65]);
    expectClose(byId.m2 ?? [], [65, 68.75]);
  });

  test("equal swings keep the order of the rubric", () => {
    const bars = tornado(twoDimensions(), { t2: at(3), t1: at(3) });
    expect(bars.map(({ id }) => id)).toEqual(["t1", "t2"]);
  });

  test("nothing answered gives no bars", () => {
    expect(tornado(twoDimensions(), { m1: unknown })).toEqual([]);
  });
});

describe("dimensions", () => {
  test("each shows its weight, what it adds, and the range of its own score", () => {
    const [market, technical] = dimensionShares(twoDimensions(), { ...answers, m2: unknown });
    // market: m1 is 3/4 of it: 63.75 sure, 25 open; it adds .45·85 = 38.25 to the whole
    expectClose([market?.weight, market?.points, market?.coverage], [0.6, 38.25, 0.75]);
    expectClose([market?.low, market?.high], [63.75, 88.75]);
    // technical is complete: (35 + 37.5)/2
    expectClose([technical?.low, technical?.high, technical?.coverage], [36.25, 36.25, 1]);
  });

  test("a dropped dimension has weight 0 and no range", () => {
    const rubric = twoDimensions({ t1: { naAllowed: true }, t2: { naAllowed: true } });
    const na = { ...answers, t1: notApplicable, t2: notApplicable };
    expect(dimensionShares(rubric, na)[1]).toEqual({
      id: "technical",
      weight: 0,
      points: 0,
      coverage: null,
      low: null,
      high: null,
    });
  });
});

function expectClose(actual: readonly (number | null | undefined)[], expected: readonly number[]) {
  expect(actual).toEqual(expected.map((value) => expect.closeTo(value, 10)));
}
