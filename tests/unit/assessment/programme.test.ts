import { describe, expect, test } from "vitest";
import {
  checkAgainstRubric,
  checkProgramme,
  LIMITS,
  type Programme,
  readAssessment,
  readProgramme,
  withoutRemarks,
  withProgrammeAnswer,
  writeAssessment,
  writeOrdered,
} from "#assessment";
import { loadMessages } from "#i18n";
import { readProgrammeFile } from "#intake";
import { programmeOn } from "../../fixtures/programme.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

const rubric = toyRubric();
const CHOICE = { id: "q1", title: "Which stream?", kind: "choice", options: ["A", "B"] } as const;
const FULL = programmeOn(rubric, {
  weights: { market: 50, finance: 50, "MKT-A": 1 },
  weighting: { method: "pairs", pairs: { "market/finance": 1 / 3 } },
  gatesOff: [{ criterion: "FIN-A", index: 1 }],
  bands: { "high-risk": 30 },
  minCoverage: 0.6,
  questions: [CHOICE, { id: "q2", title: "How many?", kind: "number", required: true }],
});

function codesOf(input: unknown): string[] {
  const read = readProgramme(input);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${path.join(".")} ${code}`);
}

test("a programme comes back from its file as it was", () => {
  const text = writeOrdered(FULL);
  expect(readProgramme(JSON.parse(text))).toEqual({ ok: true, value: FULL });
});

test("an assessment carries its programme and the answers to it through its file", () => {
  const begun = { ...toyAssessment({}), programme: FULL };
  const answered = withProgrammeAnswer(begun, "q1", "B", "2026-11-22T10:00:00.000Z");
  expect(answered.revision).toBe(begun.revision + 1);
  const read = readAssessment(JSON.parse(writeAssessment(answered)));
  expect(read).toEqual({ ok: true, value: answered });
  expect(checkAgainstRubric(answered, rubric)).toEqual([]);
});

test("an answer that is blank or no number is taken back, and the last one leaves nothing behind", () => {
  const now = "2026-11-22T10:00:00.000Z";
  const begun = { ...toyAssessment({}), programme: FULL };
  const answered = withProgrammeAnswer(begun, "q2", 4, now);
  expect(answered.programmeAnswers).toEqual({ q2: 4 });
  for (const nothing of [undefined, "  ", Number.NaN]) {
    expect(withProgrammeAnswer(answered, "q2", nothing, now).programmeAnswers).toBeUndefined();
  }
});

test("where notes are left out, so are the answers to the programme's questions; its settings stay", () => {
  const answered = { ...toyAssessment({}), programme: FULL, programmeAnswers: { q1: "A" } };
  const { programmeAnswers, programme } = withoutRemarks(answered);
  expect(programmeAnswers).toBeUndefined();
  expect(programme).toEqual(FULL);
});

test.each<[string, unknown, string]>([
  ["no programme", { ...FULL, format: "touchstone/assessment" }, "format programme.format"],
  ["a later version", { ...FULL, version: 2 }, "version file.newer"],
  ["a weight over 100", { ...FULL, weights: { market: 101 } }, "weights.market assessment.percent"],
  ["a weight below 0", { ...FULL, weights: { market: -1 } }, "weights.market assessment.percent"],
  ["a list of weights", { ...FULL, weights: [] }, "weights assessment.object"],
  ["no places", { ...FULL, places: 0 }, "places assessment.places"],
  ["half a place", { ...FULL, places: 2.5 }, "places assessment.places"],
  [
    "another way to weigh",
    { ...FULL, weighting: { method: "dice" } },
    "weighting assessment.weighting",
  ],
  [
    "half a must-have",
    { ...FULL, gatesOff: [{ criterion: "FIN-A", index: 0.5 }] },
    "gatesOff.0.index assessment.gateIndex",
  ],
  ["coverage in per cent", { ...FULL, minCoverage: 60 }, "minCoverage assessment.share"],
  [
    "a question without text",
    { ...FULL, questions: [{ ...CHOICE, title: "" }] },
    "questions.0.title assessment.emptyQuestion",
  ],
  [
    "one option",
    { ...FULL, questions: [{ ...CHOICE, options: ["A"] }] },
    "questions.0 assessment.fewOptions",
  ],
  [
    "another kind",
    { ...FULL, questions: [{ ...CHOICE, kind: "file" }] },
    "questions.0.kind assessment.questionKind",
  ],
  ["one id twice", { ...FULL, questions: [CHOICE, CHOICE] }, "questions assessment.sameQuestion"],
  [
    "too many questions",
    {
      ...FULL,
      questions: Array.from({ length: LIMITS.questions + 1 }, (_, i) => ({
        ...CHOICE,
        id: `q${i}`,
      })),
    },
    "questions assessment.manyQuestions",
  ],
  [
    "a prototype",
    JSON.parse(`{"format":"touchstone/programme","version":1,"__proto__":{"a":1}}`),
    "__proto__ assessment.forbiddenKey",
  ],
])("%s is refused with its place", (_name, input, expected) => {
  expect(codesOf(input)).toContain(expected);
});

test("a comparison outside of 1/9 to 9 is refused", () => {
  const weighting = { method: "pairs", pairs: { "market/finance": 10 } };
  expect(codesOf({ ...FULL, weighting }).join()).toMatch(/weighting/);
});

describe("held against its rubric", () => {
  const codes = (settings: Partial<Programme>): string[] =>
    checkProgramme(programmeOn(rubric, settings), rubric).map(
      ({ path, code }) => `${path.join(".")} ${code}`,
    );

  test("one that fits has no problem", () => {
    expect(checkProgramme(FULL, rubric)).toEqual([]);
  });

  test.each<[string, Partial<Programme>, string]>([
    ["a weight of nothing", { weights: { moon: 1 } }, "weights.moon programme.unknownWeight"],
    [
      "a place of nothing",
      { weighting: { method: "order", places: { moon: 1 } } },
      "weighting.places.moon programme.unknownWeight",
    ],
    [
      "a pair with itself",
      { weighting: { method: "pairs", pairs: { "market/market": 3 } } },
      "weighting.pairs.market/market programme.unknownWeight",
    ],
    [
      "a must-have that is not there",
      { gatesOff: [{ criterion: "FIN-A", index: 2 }] },
      "gatesOff.0 programme.unknownGate",
    ],
    ["a band of nothing", { bands: { moon: 1 } }, "bands.moon programme.unknownBand"],
    ["bands out of order", { bands: { "high-risk": 70 } }, "bands programme.bands"],
    ["a lowest band above 0", { bands: { "not-yet": 5 } }, "bands programme.bands"],
    [
      "another rubric",
      { rubric: { ...FULL.rubric, id: "moon" } },
      "rubric.id programme.otherRubric",
    ],
  ])("%s is refused", (_name, settings, expected) => {
    expect(codes(settings)).toEqual([expected]);
  });

  test("inside an assessment the place begins with the programme; answers must fit its questions", () => {
    const assessment = {
      ...toyAssessment({}),
      programme: { ...FULL, bands: { moon: 1 } },
      programmeAnswers: { q1: "C", q2: "many", q9: "x" },
    };
    expect(
      checkAgainstRubric(assessment, rubric).map(({ path, code }) => [path.join("."), code]),
    ).toEqual([
      ["programme.bands.moon", "programme.unknownBand"],
      ["programmeAnswers.q1", "programme.unknownOption"],
      ["programmeAnswers.q2", "programme.answerKind"],
      ["programmeAnswers.q9", "programme.unknownQuestion"],
    ]);
  });
});

test("every problem of a programme has a sentence of its own in both languages", async () => {
  const codes = [
    "percent places weighting judgement place share gateIndex questionKind fewOptions sameQuestion emptyQuestion manyQuestions othersShown",
    "format noRubric otherRubric unknownWeight unknownGate unknownBand bands unknownQuestion unknownOption answerKind",
  ].flatMap((names, i) =>
    names.split(" ").map((name) => `${["assessment", "programme"][i]}.${name}`),
  );
  for (const language of ["zh", "en"] as const) {
    const { problems } = await loadMessages(language);
    expect(codes.filter((code) => !problems[code])).toEqual([]);
  }
});

test("an assessment that holds a programme is no programme file", async () => {
  const assessment = { ...toyAssessment({}), programme: FULL };
  expect(await readProgrammeFile(new Blob([writeAssessment(assessment)]))).toBeUndefined();
  expect(await readProgrammeFile(new Blob([writeOrdered(FULL)]))).toEqual({
    ok: true,
    value: FULL,
  });
});
