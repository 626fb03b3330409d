import { describe, expect, test } from "vitest";
import type { Answers } from "#assessment";
import type { Criterion, Rubric } from "#rubric";
import { gateOutcomes, scoreVenture, toScoring } from "#scoring";
import { at, policy } from "./builders.ts";

const words = { title: "", question: "", why: "" };
const lists = { levels: [], evidence: [], traps: [], guidance: [], sources: [], origin: [] };

function criterion(id: string, parts: Partial<Criterion> = {}): Criterion {
  return { ...words, ...lists, id, weight: 1, naAllowed: false, ...parts };
}

const capAt39 = { level: 1, effect: "cap", cap: 39, reason: "" } as const;
const trainsOwn = { fact: "route", equals: "pretrain" } as const;
const fromPilot = { fact: "stage", atLeast: "pilot" } as const;

/** Technical 50 %: quality, and training data only for ventures that train. Legal 50 %: licence. */
const rubric: Rubric = {
  id: "toy",
  version: "1.0.0",
  hash: "0".repeat(64),
  language: "en",
  languages: ["en"],
  title: "",
  disclaimer: "",
  sources: [],
  policy: {
    ...policy,
    evidenceGrades: ["", "", "", "", ""],
    naShareWarning: 0.3,
    balanceGap: 5,
    firmness: {
      weightSpread: 0.25,
      levelShift: [0.35, 0.25, 0.15, 0.08, 0.03],
      firm: 0.9,
      likely: 0.7,
    },
    naReasons: [{ id: "other", title: "" }],
    bands: policy.bands.map(({ id, min }) => ({ id, min, title: "", sentence: "" })),
  },
  profile: [
    { id: "route", kind: "single", group: "essentials", title: "", why: "" },
    {
      id: "stage",
      kind: "single",
      group: "essentials",
      ordered: true,
      title: "",
      why: "",
      options: ["idea", "pilot", "revenue"].map((id) => ({ id, title: "" })),
    },
  ],
  dimensions: [
    {
      id: "technical",
      weight: 1,
      title: "",
      intro: "",
      criteria: [
        criterion("quality", {
          gates: [
            { ...capAt39, cap: 54 },
            { ...capAt39, level: 2, cap: 69, when: fromPilot },
          ],
        }),
        criterion("training", { appliesWhen: trainsOwn, gates: [capAt39] }),
      ],
    },
    {
      id: "legal",
      weight: 1,
      title: "",
      intro: "",
      criteria: [criterion("licence", { naAllowed: true }), criterion("privacy")],
    },
  ],
};

const usesApi = { route: "api", stage: "idea" };
const allFives: Answers = {
  quality: at(5),
  training: at(5),
  licence: at(5),
  privacy: at(5),
};

describe("what the profile switches off", () => {
  test("a venture that trains nothing is not asked about training data", () => {
    const { scorecard, offByProfile } = scoreVenture(rubric, {
      profile: usesApi,
      answers: { quality: at(5), licence: at(5), privacy: at(5) },
    });
    expect(offByProfile).toEqual(["training"]);
    expect([scorecard.final, scorecard.status]).toEqual([100, "ranked"]);
    expect(scorecard.gates.training).toBe("notEvaluated");
    expect(scorecard.issues).toEqual([]);
  });

  test("an answer given before the profile switched the criterion off no longer counts", () => {
    const answers = { ...allFives, training: at(1) };
    expect(scoreVenture(rubric, { profile: usesApi, answers }).scorecard.final).toBe(100);
    const trains = { ...usesApi, route: "pretrain" };
    // (100 + 0)/2 · .5 + 100 · .5 = 75, capped at 39 by the training gate
    const { scorecard } = scoreVenture(rubric, { profile: trains, answers });
    expect([scorecard.adjusted, scorecard.final]).toEqual([75, 39]);
  });

  test("a fact nobody has stated leaves the criterion on", () => {
    const { scorecard, offByProfile } = scoreVenture(rubric, { profile: {}, answers: {} });
    expect(offByProfile).toEqual([]);
    expect(scorecard.gates.training).toBe("unresolved");
  });

  test("the not applicable share tells apart what the profile and what a person took out", () => {
    const { scorecard, naShareByProfile, naShareByAnswer } = scoreVenture(rubric, {
      profile: usesApi,
      answers: { ...allFives, licence: { notApplicable: "other" } },
    });
    // training and licence are half of their dimension, a quarter of the whole each
    expect([naShareByProfile, naShareByAnswer, scorecard.naShare]).toEqual([0.25, 0.25, 0.5]);
  });

  test("a reason that happens to be called profile is still the person's own", () => {
    const { naShareByProfile, naShareByAnswer } = scoreVenture(rubric, {
      profile: { route: "pretrain" },
      answers: { ...allFives, licence: { notApplicable: "profile" } },
    });
    expect([naShareByProfile, naShareByAnswer]).toEqual([0, 0.25]);
  });

  test("not applicable where it is not allowed takes out no share", () => {
    const { scorecard, naShareByAnswer } = scoreVenture(rubric, {
      profile: usesApi,
      answers: { ...allFives, privacy: { notApplicable: "other" } },
    });
    expect(naShareByAnswer).toBe(0);
    expect(scorecard.issues).toEqual(["naNotAllowed:privacy"]);
  });

  test("with nothing left to assess every share is null", () => {
    const only = { ...rubric, dimensions: rubric.dimensions.map((d) => ({ ...d, weight: 0 })) };
    const score = scoreVenture(only, { profile: usesApi, answers: allFives });
    expect(score.scorecard.status).toBe("notAssessable");
    expect([score.naShareByProfile, score.naShareByAnswer]).toEqual([null, null]);
  });
});

describe("what reaches the scoring", () => {
  test("remarks, remarks without an answer and unknown ids stay behind", () => {
    const { answers } = toScoring(rubric, usesApi, {
      quality: { ...at(4, 3), note: "measured", links: ["https://example.org"] },
      licence: { note: "ask the lawyer", evidence: 2 },
      privacy: { unknown: true, note: "later" },
      elsewhere: at(5),
    });
    expect(answers).toEqual({
      quality: { level: 4, evidence: 3 },
      training: { notApplicable: "profile" },
      privacy: { unknown: true },
    });
  });

  test("a grade left open stays open", () => {
    expect(toScoring(rubric, usesApi, { quality: { level: 4 } }).answers.quality).toEqual({
      level: 4,
    });
  });

  test("a criterion with values of its own keeps them", () => {
    const values = [0, 10, 40, 80, 100];
    const steep = {
      ...rubric,
      dimensions: [
        { ...rubric.dimensions[1]!, criteria: [criterion("licence", { values, weight: 2 })] },
      ],
    };
    const answers = { licence: at(3) };
    expect(scoreVenture(steep, { profile: {}, answers }).scorecard.final).toBe(40);
  });

  test("only the gates that hold for the profile are passed on", () => {
    const gates = (stage: string) =>
      toScoring(rubric, { route: "api", stage }, {}).rubric.dimensions[0]?.criteria[0]?.gate;
    expect(gates("idea")).toHaveLength(1);
    expect(gates("pilot")).toHaveLength(2);
  });
});

describe("what each gate did", () => {
  const facts = (stage: string, level: 1 | 2 | 5, others: 1 | 5 = 5) => ({
    profile: { route: "api", stage },
    answers: { quality: at(level), licence: at(others), privacy: at(others) },
  });

  test("from a pilot on, level 2 quality fails a gate; its cap of 69 does not bind a score of 62.5", () => {
    const { gates, scorecard } = scoreVenture(rubric, facts("pilot", 2));
    // .5 · 25 + .5 · 100 = 62.5, which a cap of 69 leaves alone
    expect(scorecard.final).toBe(62.5);
    expect(
      gates.map(({ criterion: id, index, state, bound }) => [id, index, state, bound]),
    ).toEqual([
      ["quality", 0, "passed", false],
      ["quality", 1, "failed", false],
      ["training", 0, "notEvaluated", false],
    ]);
  });

  test("of two failed caps only the lowest one binds", () => {
    const heavy = {
      ...rubric,
      dimensions: rubric.dimensions.map((d) => (d.id === "legal" ? { ...d, weight: 9 } : d)),
    };
    const { gates, scorecard } = scoreVenture(heavy, facts("pilot", 1));
    // .1 · 0 + .9 · 100 = 90 → 54
    expect(scorecard.final).toBe(54);
    expect(gates.slice(0, 2)).toEqual([
      { criterion: "quality", index: 0, state: "failed", effect: "cap", cap: 54, bound: true },
      { criterion: "quality", index: 1, state: "failed", effect: "cap", cap: 69, bound: false },
    ]);
  });

  test("a gate that the profile leaves out is not listed, and the others keep their place", () => {
    const swapped = {
      ...rubric,
      dimensions: rubric.dimensions.map((d) => ({
        ...d,
        criteria: d.criteria.map((c) => ({ ...c, gates: (c.gates ?? []).toReversed() })),
      })),
    };
    const { gates } = scoreVenture(swapped, facts("idea", 5));
    expect(gates.map(({ criterion: id, index }) => [id, index])).toEqual([
      ["quality", 1],
      ["training", 0],
    ]);
  });

  test("a failed cap equal to the score does not bind", () => {
    const card = { adjusted: 54, final: 54 };
    expect(gateOutcomes(rubric, facts("idea", 1), card)[0]?.bound).toBe(false);
  });

  test("without any weighted answer nothing is bound", () => {
    const { gates } = scoreVenture(rubric, { profile: usesApi, answers: {} });
    expect(gates[0]).toMatchObject({ state: "unresolved", bound: false });
  });
});
