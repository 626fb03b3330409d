import { describe, expect, test } from "vitest";
import type { Programme } from "#assessment";
import {
  draftOf,
  draftShares,
  newQuestion,
  pairConsistency,
  pairsOf,
  type ProgrammeDraft,
  readDraft,
  resetDraft,
} from "#screening";
import { settingLines } from "../../../src/screening/setting-lines.ts";
import { programmeOn } from "../../fixtures/programme.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

const rubric = toyRubric();
const PLAIN = programmeOn(rubric);
const OWN = programmeOn(rubric, {
  weights: { market: 50, finance: 30, legal: 20, "MKT-A": 1 },
  gatesOff: [{ criterion: "FIN-A", index: 1 }],
  bands: { "not-yet": 0, "high-risk": 30, promising: 60, strong: 90 },
  minCoverage: 0.65,
  questions: [{ id: "q1", title: "Which?", kind: "choice", options: ["A", "B"], required: true }],
});

/** The draft of a programme after some fields were typed. */
function typed(change: Partial<ProgrammeDraft>, programme = PLAIN): ProgrammeDraft {
  return { ...draftOf(programme, rubric), ...change };
}

function read(change: Partial<ProgrammeDraft>, programme = PLAIN): Programme {
  const result = readDraft(typed(change, programme), programme, rubric);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.programme;
}

function issues(change: Partial<ProgrammeDraft>): string[] {
  const result = readDraft(typed(change), PLAIN, rubric);
  return result.ok ? [] : result.issues.map(({ field, code }) => `${field} ${code}`);
}

test("a form that nobody touched states the programme it was made from", () => {
  expect(read({}, PLAIN)).toEqual(PLAIN);
  expect(read({}, OWN)).toEqual(OWN);
});

test("what is typed as the rubric has it is no setting of the programme", () => {
  const back = resetDraft(draftOf(OWN, rubric), OWN, rubric);
  expect(read(back, OWN)).toEqual({ ...PLAIN, questions: OWN.questions });
});

test("one changed weight of a dimension states all of them, as only their proportion counts", () => {
  expect(read({ points: { market: "20", finance: "40", legal: "25" } }).weights).toEqual({
    market: 20,
    finance: 40,
    legal: 25,
  });
});

test("an order gives the shares of the rank order centroid, and is kept to be shown again", () => {
  const order = { market: "1", finance: "2", legal: "3" };
  const { weights, weighting } = read({ method: "order", order });
  // (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, (1/3) / 3.
  expect(weights).toEqual({ market: 61.1111, finance: 27.7778, legal: 11.1111 });
  expect(weighting).toEqual({ method: "order", places: { market: 1, finance: 2, legal: 3 } });
});

test("equal places share what they take together: (11 + 5) / 36 each for two first places", () => {
  const shares = draftShares(
    typed({ method: "order", order: { market: "1", finance: "1", legal: "3" } }),
    rubric,
  );
  expect(shares?.map((share) => Math.round(36 * share))).toEqual([16, 16, 4]);
});

describe("comparing pairs", () => {
  const ids = ["market", "finance", "legal"];

  test("ten comparisons for five dimensions", () => {
    expect(pairsOf(["a", "b", "c", "d", "e"])).toHaveLength(10);
  });

  test("comparisons that agree: twice and six times as important make 60, 30 and 10 of a hundred", () => {
    const pairs = { "market/finance": "2", "market/legal": "6", "finance/legal": "3" };
    const { weights, weighting } = read({ method: "pairs", pairs });
    expect(weights).toEqual({ market: 60, finance: 30, legal: 10 });
    expect(weighting).toEqual({
      method: "pairs",
      pairs: { "market/finance": 2, "market/legal": 6, "finance/legal": 3 },
    });
    expect(
      draftOf(programmeOn(rubric, { weighting: weighting ?? { method: "points" } }), rubric).pairs,
    ).toEqual(pairs);
  });

  test("a circle is told with the comparison that agrees least, the more important one first", () => {
    // Market over finance over legal, and yet legal over market.
    const { ratio, isFine, worst } = pairConsistency(ids, {
      "market/finance": 3,
      "finance/legal": 3,
      "market/legal": 1 / 3,
    });
    expect(ratio).toBeGreaterThan(0.1);
    expect(isFine).toBe(false);
    // Three equal weights: every comparison says 3 where 1 is implied.
    expect(worst?.stated).toBeCloseTo(3);
    expect(worst?.implied).toBeCloseTo(1);
  });

  test("what is not stated says that both are equal; all equal agrees fully", () => {
    expect(pairConsistency(ids, {})).toEqual({ ratio: 0, isFine: true, worst: null });
  });
});

test.each<[string, Partial<ProgrammeDraft>, readonly string[]]>([
  ["a blank name", { name: "  " }, ["name name"]],
  ["half a place", { places: "2.5" }, ["places places"]],
  ["no place", { places: "0" }, ["places places"]],
  ["no number", { points: { market: "x", finance: "1", legal: "1" } }, ["points.market weight"]],
  ["over 100", { points: { market: "101", finance: "1", legal: "1" } }, ["points.market weight"]],
  [
    "all weights 0",
    { points: { market: "0", finance: "0", legal: "0" } },
    ["points.market noWeight"],
  ],
  [
    "bands that do not rise",
    { bands: { "not-yet": "0", "high-risk": "70", promising: "70", strong: "85" } },
    ["bands.promising bandOrder"],
  ],
  [
    "a lowest band above 0",
    { bands: { "not-yet": "1", "high-risk": "40", promising: "70", strong: "85" } },
    ["bands.not-yet firstBand"],
  ],
  ["coverage over 100", { coverage: "101" }, ["coverage coverage"]],
  [
    "a question without text and one without options",
    {
      questions: [
        { key: "q1", title: "", kind: "text", options: "", required: false },
        { key: "q2", title: "Which?", kind: "choice", options: "A\n\nA", required: false },
      ],
    },
    ["questions.0.title questionTitle", "questions.1.options fewOptions"],
  ],
])("%s is told at its field", (_name, change, expected) => {
  expect(issues(change)).toEqual(expected);
});

test("full-width digits count as digits", () => {
  expect(read({ places: "１２" }).places).toBe(12);
});

test("a new question has an id that no other has, also after one was removed", () => {
  expect(newQuestion([]).key).toBe("q1");
  expect(newQuestion([{ key: "q2" }, { key: "q3" }]).key).toBe("q4");
});

test("the log names each setting that was changed with what it was and is, and nothing else", () => {
  expect(settingLines(PLAIN, PLAIN)).toEqual([]);
  expect(
    settingLines(PLAIN, { ...PLAIN, places: 12, weights: { market: 50, finance: 25 } }),
  ).toEqual([
    { what: "settings", applicant: null, from: "places:10", to: "places:12" },
    { what: "settings", applicant: null, from: "", to: 'weights:{"finance":25,"market":50}' },
  ]);
});
