import { beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Assessment, checkAgainstRubric, stateOf } from "#assessment";
import { applies, criteriaOf, optionOrder, type Rubric } from "#rubric";
import { type GateOutcome, scoreVenture } from "#scoring";
import { rubricSource, shippedRubric } from "../fixtures/rubric-folder.ts";
import { venture, ventureFiles } from "../fixtures/venture-files.ts";

const SIX = [
  "api-product",
  "driving",
  "education-minors",
  "finance-risk",
  "finetuned-healthcare",
  "pretraining-lab",
];
const SAMPLES = ["sample-venture.en", "sample-venture.zh"];
const ALL = [...SAMPLES, ...SIX];

let rubric: Rubric;
beforeAll(async () => {
  rubric = await shippedRubric("ai-venture", "en");
});

const score = (name: string) => scoreVenture(rubric, venture(name));
const named = (gates: readonly GateOutcome[], state: GateOutcome["state"]) =>
  gates.filter((gate) => gate.state === state).map((gate) => gate.criterion);
const inForce = ({ profile }: Assessment) => {
  const order = optionOrder(rubric);
  return criteriaOf(rubric).filter((criterion) => applies(criterion, profile, order));
};

test("these are all the ventures that answer this rubric", () => {
  const names = ventureFiles().map((file) => file.name);
  expect(names.filter((name) => venture(name).rubric.id === rubric.id)).toEqual(ALL);
});

describe.each(ALL)("%s", (name) => {
  test("names only criteria, questions and options that exist", () => {
    expect(checkAgainstRubric(venture(name), rubric)).toEqual([]);
  });

  test("is stamped with the version and hash of the rubric as it is", async () => {
    const { source, hash } = await rubricSource("ai-venture");
    expect(venture(name).rubric).toEqual({ id: source.id, version: source.version, hash });
  });

  test("answers every required question of the profile", () => {
    const { profile } = venture(name);
    const open = rubric.profile.filter(({ id, required }) => required && profile[id] === undefined);
    expect(open.map((question) => question.id)).toEqual([]);
  });

  test("chooses “none of these” for the regulated fields only alone", () => {
    const { vertical } = venture(name).profile;
    expect(Array.isArray(vertical) && (!vertical.includes("none") || vertical.length === 1)).toBe(
      true,
    );
  });

  test("answers no criterion that its profile switches off", () => {
    const known = new Set(inForce(venture(name)).map((criterion) => criterion.id));
    expect(Object.keys(venture(name).answers).filter((id) => !known.has(id))).toEqual([]);
  });

  test("gives a note wherever a must-have hangs on the answer", () => {
    const { answers } = venture(name);
    const gated = score(name).gates.filter((gate) => gate.state !== "notEvaluated");
    const silent = gated.filter(({ criterion }) => !answers[criterion]?.note);
    expect(silent.map((gate) => gate.criterion)).toEqual([]);
  });

  test("dates lie in November 2026, the change after the start", () => {
    const { createdAt, updatedAt } = venture(name);
    expect([createdAt.slice(0, 7), updatedAt.slice(0, 7)]).toEqual(["2026-11", "2026-11"]);
    expect(createdAt < updatedAt).toBe(true);
  });
});

test("no two ventures share an id", () => {
  expect(new Set(ALL.map((name) => venture(name).id)).size).toBe(ALL.length);
});

describe("the sample venture", () => {
  const withoutNote = ({ note: _note, ...rest }: Answer) => rest;
  const withoutWords = ({ id: _id, venture: _venture, ...rest }: Assessment) => ({
    ...rest,
    answers: Object.fromEntries(
      Object.entries(rest.answers).map(([id, answer]) => [id, withoutNote(answer)]),
    ),
  });

  test("says the same in both languages, apart from the words", () => {
    const [en, zh] = [venture("sample-venture.en"), venture("sample-venture.zh")];
    expect(withoutWords(zh)).toEqual(withoutWords(en));
    expect(score("sample-venture.zh")).toEqual(score("sample-venture.en"));
  });

  test.each([
    ["sample-venture.zh", /\p{Script=Han}/u, true],
    ["sample-venture.en", /\p{Script=Han}/u, false],
  ])("%s explains every answer, in its own language", (name, han, expected) => {
    const assessment = venture(name);
    const notes = inForce(assessment).map(({ id }) => assessment.answers[id]?.note ?? "");
    expect(notes.filter((note) => note.length < 20 || note.length > 450)).toEqual([]);
    expect(notes.filter((note) => han.test(note) !== expected)).toEqual([]);
  });

  test("states every fact of the profile, also those no score depends on", () => {
    const { profile } = venture("sample-venture.zh");
    const open = rubric.profile.filter(({ id }) => profile[id] === undefined);
    expect(open.map((question) => question.id)).toEqual([]);
  });

  test("leaves two of its 42 criteria unknown, so the score is a range", () => {
    const assessment = venture("sample-venture.zh");
    const states = inForce(assessment).map(({ id }) => stateOf(assessment.answers[id]));
    expect(states).toHaveLength(42);
    expect(states.filter((state) => state === "unknown")).toHaveLength(2);
    expect(states.filter((state) => state === "unanswered")).toHaveLength(0);
    const { coverage, low, high } = score("sample-venture.zh").scorecard;
    // FIN-03: 20 · 12/100, TAL-06: 15 · 10/100, together 3.9 of 100.
    expect(coverage).toBeCloseTo(1 - 0.024 - 0.015, 12);
    expect((high ?? 0) - (low ?? 0)).toBeCloseTo(3.9, 9);
  });

  test("may go on under conditions, with a score between 55 and 70", () => {
    const { status, band, rounded } = score("sample-venture.zh").scorecard;
    expect([status, band]).toEqual(["ranked", "conditional"]);
    expect(rounded).toBeGreaterThan(55);
    expect(rounded).toBeLessThan(70);
  });

  test("fails one must-have, the runway, whose cap does not bind yet", () => {
    const { gates } = score("sample-venture.zh");
    const failed = gates.filter((gate) => gate.state === "failed");
    expect(failed).toMatchObject([{ criterion: "FIN-04", effect: "cap", cap: 69, bound: false }]);
    expect(named(gates, "unresolved")).toEqual([]);
  });

  test("has strong areas that hide a weak one: finance", () => {
    const { adjusted, balanced, dimensions } = score("sample-venture.zh").scorecard;
    expect((adjusted ?? 0) - (balanced ?? 0)).toBeGreaterThanOrEqual(rubric.policy.balanceGap);
    const weakest = Object.entries(dimensions).sort(
      ([, a], [, b]) => (a?.adjusted ?? 0) - (b?.adjusted ?? 0),
    )[0]?.[0];
    expect(weakest).toBe("financial");
  });

  test("shows every level and every evidence grade", () => {
    const given = Object.values(venture("sample-venture.zh").answers);
    const levels = given.flatMap((answer) => ("level" in answer ? [answer.level] : []));
    const grades = given.flatMap((answer) => ("evidence" in answer ? [answer.evidence] : []));
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(new Set(grades)).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe("each venture goes the way its name says", () => {
  test.each([
    ["api-product", { modelRoute: "api", vertical: ["none"] }],
    ["finetuned-healthcare", { modelRoute: "finetune", vertical: ["healthcare"] }],
    ["pretraining-lab", { modelRoute: "pretrain", vertical: ["none"] }],
    ["driving", { modelRoute: "continued", vertical: ["driving"], physicalControl: true }],
    ["education-minors", { vertical: ["education"], personalData: "minors", publicChina: "live" }],
    ["finance-risk", { modelRoute: "selfhost", vertical: ["finance"] }],
  ])("%s", (name, facts) => {
    expect(venture(name).profile).toMatchObject(facts);
  });

  test("together they take every model route and three of them write Chinese", () => {
    const routes = [...SIX, "sample-venture.zh"].map((name) => venture(name).profile.modelRoute);
    expect(new Set(routes)).toEqual(
      new Set(["api", "selfhost", "finetune", "continued", "pretrain"]),
    );
    const chinese = SIX.filter((name) => /\p{Script=Han}/u.test(venture(name).venture.oneLiner));
    expect(chinese).toEqual(["driving", "education-minors", "finetuned-healthcare"]);
  });
});

describe("the ventures end differently", () => {
  test("an API product without a single GPU reaches the highest band", () => {
    const { scorecard, offByProfile } = score("api-product");
    expect(offByProfile).toContain("TEC-03");
    expect([scorecard.status, scorecard.band]).toEqual(["ranked", "strong"]);
    expect(scorecard.coverage).toBeCloseTo(1, 12);
  });

  test("a driving venture with a safety case is promising", () => {
    const { scorecard, gates } = score("driving");
    expect([scorecard.status, scorecard.band]).toEqual(["ranked", "promising"]);
    expect(named(gates, "failed")).toEqual([]);
  });

  test("a pre-training lab with cash for 2.4 months stops at 39, whatever its technology", () => {
    const { scorecard, gates } = score("pretraining-lab");
    expect([scorecard.status, scorecard.band, scorecard.rounded]).toEqual([
      "ranked",
      "not-yet",
      39,
    ]);
    expect(scorecard.adjusted).toBeGreaterThan(45);
    expect(gates.filter((gate) => gate.bound)).toMatchObject([{ criterion: "FIN-04", cap: 39 }]);
  });

  test("a homework app open to the public without filing, and without a map of minors’ data, is blocked", () => {
    const { scorecard, gates } = score("education-minors");
    expect([scorecard.status, scorecard.band]).toEqual(["blocked", "blocked"]);
    const blocking = gates.filter((gate) => gate.state === "failed" && gate.effect === "block");
    expect(blocking.map((gate) => gate.criterion)).toEqual(["LEG-01", "LEG-03"]);
  });

  test("a healthcare pilot whose approval nobody has read stays open: its gate, not its coverage, decides", () => {
    const { scorecard, gates } = score("finetuned-healthcare");
    expect([scorecard.status, scorecard.band]).toEqual(["insufficient", null]);
    expect(new Set(named(gates, "unresolved"))).toEqual(new Set(["LEG-08"]));
    expect(scorecard.coverage).toBeGreaterThan(rubric.policy.minCoverage);
  });

  test("a credit-risk prototype that answered little has no band, only a range", () => {
    const { scorecard, gates } = score("finance-risk");
    expect([scorecard.status, scorecard.band]).toEqual(["insufficient", null]);
    expect([...named(gates, "failed"), ...named(gates, "unresolved")]).toEqual([]);
    expect(scorecard.coverage).toBeLessThan(rubric.policy.minCoverage);
    expect(scorecard.bandLow).not.toBe(scorecard.bandHigh);
  });
});
