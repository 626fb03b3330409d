import { expect, test } from "vitest";
import { type Answers, checkAgainstRubric, createAssessment } from "#assessment";
import type { Profile } from "#rubric";
import { toyRubric } from "../../fixtures/toy-rubric.ts";
import { venture, ventureFiles } from "../../fixtures/venture-files.ts";
import { shippedRubric } from "../../fixtures/rubric-folder.ts";
import { DAY_1, ID } from "./assessments.ts";

const rubric = toyRubric();

function complaints(parts: { answers?: Answers; profile?: Profile; rubricId?: string }): string[] {
  const ref = { ...rubric, id: parts.rubricId ?? rubric.id };
  const made = createAssessment({ id: ID, now: DAY_1, rubric: ref });
  return checkAgainstRubric({ ...made, ...parts }, rubric).map(
    ({ path, code }) => `${path.join(".")} ${code}`,
  );
}

test("answers and facts that the rubric knows pass", () => {
  const answers: Answers = {
    "MKT-A": { level: 3 },
    "MKT-B": { notApplicable: "absent" },
    "FIN-A": { unknown: true },
  };
  const profile = { stage: "pilot", segments: ["sme", "public"], agentic: false };
  expect(complaints({ answers, profile })).toEqual([]);
});

test("one unknown criterion refuses the file, even without an answer to it", () => {
  expect(complaints({ answers: { "MKT-Z": { level: 3 }, "MKT-A": { level: 3 } } })).toEqual([
    "answers.MKT-Z assessment.unknownCriterion",
  ]);
  expect(complaints({ answers: { toString: {} } })).toEqual([
    "answers.toString assessment.unknownCriterion",
  ]);
});

test("a reason that is not on the rubric's list is refused", () => {
  expect(complaints({ answers: { "MKT-B": { notApplicable: "because" } } })).toEqual([
    "answers.MKT-B.notApplicable assessment.unknownReason",
  ]);
});

test("unknown questions and options are refused, each by name", () => {
  const profile = { colour: "red", stage: "moon", segments: ["sme", "aliens"] };
  expect(complaints({ profile })).toEqual([
    "profile.colour assessment.unknownQuestion",
    "profile.stage assessment.unknownOption",
    "profile.segments assessment.unknownOption",
  ]);
});

test("a fact of the wrong kind is refused, not converted", () => {
  expect(complaints({ profile: { stage: ["pilot"], segments: "sme", agentic: "true" } })).toEqual([
    "profile.stage assessment.factKind",
    "profile.segments assessment.factKind",
    "profile.agentic assessment.factKind",
  ]);
});

test("a number below the least the question allows is refused", async () => {
  const shipped = await shippedRubric("ai-venture", "en");
  const made = createAssessment({ id: ID, now: DAY_1, rubric: shipped });
  const codes = (teamSize: number) =>
    checkAgainstRubric({ ...made, profile: { teamSize } }, shipped).map(({ code }) => code);
  expect(codes(0)).toEqual(["assessment.factLow"]);
  expect(codes(1)).toEqual([]);
});

test("an assessment of another rubric is refused before anything else is looked at", () => {
  expect(complaints({ rubricId: "other", answers: { "MKT-Z": { level: 3 } } })).toEqual([
    "rubric.id assessment.otherRubric",
  ]);
});

test("every sample and every test venture fits its rubric", async () => {
  const names = ventureFiles().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const own = await shippedRubric(venture(name).rubric.id, "zh");
    expect(checkAgainstRubric(venture(name), own), name).toEqual([]);
  }
});
