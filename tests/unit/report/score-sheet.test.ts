import { expect, test } from "vitest";
import { scoreSheet } from "#report";
import { shortOfCash, toyReport } from "../../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

test("a score sheet names its venture and rubric and holds the numbers of the score card", () => {
  const sheet = scoreSheet(toyRubric(), toyAssessment(shortOfCash));
  expect(sheet).toMatchObject({
    venture: "Stone",
    rubric: { id: "toy", version: "1.2.3", hash: toyRubric().hash },
    status: "ranked",
    band: "not-yet",
    final: 39,
    rounded: 39,
    gates: { "FIN-A": "failed", "FIN-B": "passed", "LEG-A": "notEvaluated" },
  });
  expect(sheet.adjusted).toBeCloseTo(60.125, 9);
});

test("a score sheet is the same in both languages", () => {
  const assessment = toyAssessment(shortOfCash);
  expect(scoreSheet(toyRubric("zh"), assessment)).toEqual(scoreSheet(toyRubric("en"), assessment));
});

test("the report shows the score of the sheet", async () => {
  const { verdict } = await toyReport(shortOfCash);
  expect(verdict.score.value).toBe(scoreSheet(toyRubric(), toyAssessment(shortOfCash)).final);
});
