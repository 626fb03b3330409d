import { assert, constantFrom, dictionary, oneof, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "#assessment";
import type { Rules } from "#rubric";
import { type ChangeSide, type ChangeSplit, changeEffects, splitChange } from "#scoring";
import { at } from "../../fixtures/toy-report.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

const rules: Rules = toyRubric();
const idea = { stage: "idea" } as const;
const pilot = { stage: "pilot" } as const;
const none = { notApplicable: "absent" } as const;

/** Shares of the whole at stage "idea": MKT-A .45, MKT-B .15, FIN-A .20, FIN-B .20. */
const threes: Answers = { "MKT-A": at(3), "MKT-B": at(3), "FIN-A": at(3), "FIN-B": at(3) };

function side(answers: Answers, parts: Partial<ChangeSide> = {}): ChangeSide {
  return { rules, profile: idea, answers, ...parts };
}

function partsOf(split: ChangeSplit | null) {
  if (!split) throw new Error("no split");
  const { answers, evidence, notApplicable, rubric } = split;
  return [answers, evidence, notApplicable, rubric].map((part) => Number(part.toFixed(9)));
}

describe("where a change of the score came from", () => {
  test("one level more at the same proof is all answers: .45 × 25", () => {
    const { adjusted, claimed } = splitChange(side(threes), side({ ...threes, "MKT-A": at(4) }));
    expect(adjusted?.before).toBe(50);
    expect(adjusted?.after).toBeCloseTo(61.25, 9);
    expect(partsOf(adjusted)).toEqual([11.25, 0, 0, 0]);
    expect(partsOf(claimed)).toEqual([11.25, 0, 0, 0]);
  });

  test("better proof of the same level is all evidence, and nothing of the claimed score: .45 × 75 × (1 − .85)", () => {
    const before = side({ ...threes, "MKT-A": at(4, 2) });
    const { adjusted, claimed } = splitChange(before, side({ ...threes, "MKT-A": at(4) }));
    expect(partsOf(adjusted)).toEqual([0, 5.0625, 0, 0]);
    expect(partsOf(claimed)).toEqual([0, 0, 0, 0]);
  });

  test("a level and its proof at once: the level by the old grade, then the grade at the new level", () => {
    const before = side({ ...threes, "MKT-A": at(2, 2) });
    const { adjusted } = splitChange(before, side({ ...threes, "MKT-A": at(4, 3) }));
    // .45 × .85 × (75 − 25), then .45 × 75 × (.95 − .85).
    expect(partsOf(adjusted)).toEqual([19.125, 3.375, 0, 0]);
  });

  test("a first answer brings its own proof: finance from 50 to (50 + 85) / 2", () => {
    const { "FIN-B": _, ...open } = threes;
    const { adjusted } = splitChange(side(open), side({ ...open, "FIN-B": at(5, 2) }));
    expect(partsOf(adjusted)).toEqual([7, 0, 0, 0]);
    expect(partsOf(splitChange(side({ ...open, "FIN-B": at(5, 2) }), side(open)).adjusted)).toEqual(
      [-7, 0, 0, 0],
    );
  });

  test("“not applicable” hands weight to its neighbours: .45 × 100 + .40 × 50 becomes .60 × 100 + .40 × 50", () => {
    const answered = side({ ...threes, "MKT-A": at(5), "MKT-B": at(1) });
    const left = side({ ...threes, "MKT-A": at(5), "MKT-B": none });
    expect(partsOf(splitChange(answered, left).adjusted)).toEqual([0, 0, 15, 0]);
    expect(partsOf(splitChange(left, answered).adjusted)).toEqual([0, 0, -15, 0]);
  });

  test("“not applicable” where it is not allowed was an open question, so its answer is an answer", () => {
    const { adjusted } = splitChange(
      side({ ...threes, "MKT-A": none }),
      side({ ...threes, "MKT-A": at(5) }),
    );
    // Market from 50 to (3 × 100 + 50) / 4.
    expect(partsOf(adjusted)).toEqual([22.5, 0, 0, 0]);
  });

  test("a criterion that the profile brings in is no answer, even if it was answered before: .80 × 50 + .20 × 0", () => {
    const answers = { ...threes, "LEG-A": at(1) };
    const { adjusted } = splitChange(side(answers), side(answers, { profile: pilot }));
    expect(adjusted).toMatchObject({ before: 50, after: 40 });
    expect(partsOf(adjusted)).toEqual([0, 0, -10, 0]);
  });

  test("other weights are neither: .60 × 100 + .40 × 50 against halves", () => {
    const answers = { ...threes, "MKT-A": at(5), "MKT-B": at(5) };
    const { adjusted } = splitChange(
      side(answers),
      side(answers, { weights: { market: 1, finance: 1 } }),
    );
    expect(partsOf(adjusted)).toEqual([0, 0, 0, -5]);
  });

  test("another edition is the last to be put in: the new answer counts by the old rules", () => {
    const [market, ...others] = rules.dimensions;
    if (!market) throw new Error("no market");
    const heavier = { ...rules, dimensions: [{ ...market, weight: 160 }, ...others] };
    const { adjusted } = splitChange(
      side(threes),
      side({ ...threes, "MKT-A": at(5), "MKT-B": at(5) }, { rules: heavier }),
    );
    // 30 by weights 60 : 40; then .80 × 100 + .20 × 50 instead of .60 × 100 + .40 × 50.
    expect(partsOf(adjusted)).toEqual([30, 0, 0, 10]);
  });

  test("the limit of a must-have belongs to the answer that lifts it, in the score under limits alone", () => {
    const fives = { ...threes, "MKT-A": at(5), "MKT-B": at(5), "FIN-B": at(5) };
    const change = splitChange(
      side({ ...fives, "FIN-A": at(1) }),
      side({ ...fives, "FIN-A": at(3) }),
    );
    expect(change.final).toMatchObject({ before: 39, after: 90 });
    expect(partsOf(change.final)).toEqual([51, 0, 0, 0]);
    expect(partsOf(change.adjusted)).toEqual([10, 0, 0, 0]);
  });

  test("without a score on one side nothing is split", () => {
    expect(splitChange(side({}), side(threes))).toEqual({
      adjusted: null,
      final: null,
      claimed: null,
    });
    expect(splitChange(side(threes), side({})).final).toBeNull();
  });

  test("a way that leads through no score leaves its part to the next step", () => {
    // FIN-A is taken back while MKT-B still does not apply: nothing is answered on the way.
    const { adjusted } = splitChange(
      side({ "FIN-A": at(3), "MKT-B": none }),
      side({ "MKT-B": at(5) }),
    );
    expect(partsOf(adjusted)).toEqual([0, 0, 50, 0]);
  });
});

const level = constantFrom(1, 2, 3, 4, 5);
const evidence = constantFrom(0, 1, 2, 3, 4);
const answer = oneof(
  { weight: 6, arbitrary: record({ level, evidence }, { requiredKeys: ["level"] }) },
  { weight: 1, arbitrary: constantFrom(none, { unknown: true } as const, { note: "later" }) },
);
const id = constantFrom("MKT-A", "MKT-B", "FIN-A", "FIN-B", "LEG-A", "GONE");
const anySide = record({
  answers: dictionary(id, answer),
  profile: constantFrom({}, idea, pilot),
  weights: dictionary(constantFrom("market", "finance", "MKT-B"), constantFrom(0, 1, 7.3, 60)),
}).map(({ answers, profile, weights }) => ({
  rules,
  profile,
  answers: answers as Answers,
  weights,
}));

const SCORES = ["adjusted", "final", "claimed"] as const;

describe("for any two sets of answers", () => {
  test("the parts add up to the difference", () => {
    assert(
      property(anySide, anySide, (before, after) => {
        const change = splitChange(before, after);
        for (const key of SCORES) {
          const split = change[key];
          if (!split) continue;
          const sum = split.answers + split.evidence + split.notApplicable + split.rubric;
          expect(Math.abs(sum - (split.after - split.before))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test("nothing changed, noted otherwise or written in another order: every part is 0", () => {
    assert(
      property(anySide, (one) => {
        const reversed = Object.entries(one.answers).toReversed();
        const answers = Object.fromEntries(
          reversed.map(([key, given]) => [key, { ...given, note: "another" }]),
        );
        const change = splitChange(one, { ...one, answers });
        for (const key of SCORES) {
          if (change[key]) expect(partsOf(change[key])).toEqual([0, 0, 0, 0]);
        }
      }),
    );
  });

  test("the way back has the opposite sum, and the same ends swapped", () => {
    assert(
      property(anySide, anySide, (one, other) => {
        const [there, back] = [splitChange(one, other), splitChange(other, one)];
        for (const key of SCORES) {
          expect(there[key]?.before).toBe(back[key]?.after);
          expect(there[key]?.after).toBe(back[key]?.before);
        }
      }),
    );
  });

  test("same rules and weights: nothing is put down to the rubric; same levels: nothing to answers", () => {
    assert(
      property(anySide, anySide, (one, other) => {
        const { weights, profile } = one;
        const change = splitChange(one, { ...other, weights });
        expect(Math.abs(change.adjusted?.rubric ?? 0)).toBe(0);
        const proven = Object.fromEntries(
          Object.entries(one.answers).map(([key, given]) => [
            key,
            "level" in given ? { ...given, evidence: 4 as const } : given,
          ]),
        );
        const better = splitChange(one, { ...one, profile, answers: proven });
        expect(Math.abs(better.adjusted?.answers ?? 0)).toBe(0);
        expect(Math.abs(better.claimed?.evidence ?? 0)).toBe(0);
      }),
    );
  });
});

describe("what one change does alone", () => {
  test("each answer is put into the old ones by itself; those that read alike are left out", () => {
    const effects = changeEffects(
      side({ ...threes, "FIN-B": { ...at(3), note: "old" } }),
      side({ ...threes, "MKT-A": at(4), "MKT-B": none, "FIN-A": at(3, 2) }),
    );
    // .45 × 25; no change of 50 by 50; .20 × 50 × (.85 − 1).
    expect([...effects].map(([key, points]) => [key, Number(points?.toFixed(9))])).toEqual([
      ["MKT-A", 11.25],
      ["MKT-B", 0],
      ["FIN-A", -1.5],
    ]);
  });

  test("a criterion that the profile brings in is put in with its answer", () => {
    const effects = changeEffects(
      side(threes),
      side({ ...threes, "LEG-A": at(1) }, { profile: pilot }),
    );
    expect([...effects]).toEqual([["LEG-A", -10]]);
    const back = changeEffects(
      side({ ...threes, "LEG-A": at(1) }, { profile: pilot }),
      side(threes),
    );
    expect([...back]).toEqual([["LEG-A", 10]]);
  });

  test("while there is no score, none can be said", () => {
    expect([...changeEffects(side({}), side({ "MKT-A": at(4) }))]).toEqual([["MKT-A", null]]);
  });
});
