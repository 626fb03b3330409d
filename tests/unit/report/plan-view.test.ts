import { expect, test } from "vitest";
import { loadMessages } from "#i18n";
import { buildPlanView, buildReport } from "#report";
import { allFives, at, shortOfCash } from "../../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

const now = "2026-11-22T08:00:00.000Z";

test("what can be decided about is every criterion with a level that counts, at its level of today", async () => {
  const { "FIN-B": _, ...answers } = shortOfCash;
  const view = buildPlanView({
    rubric: toyRubric("en"),
    assessment: toyAssessment(answers),
    messages: await loadMessages("en"),
    now,
  });
  // The licence is off at the idea stage, the margin has no answer.
  expect(view.raisable.map(({ criterionId, level }) => [criterionId, level])).toEqual([
    ["MKT-A", 4],
    ["MKT-B", 3],
    ["FIN-A", 1],
  ]);
});

test("the roadmap of the page is the one of the report, down to the last word", async () => {
  const input = {
    rubric: toyRubric("zh"),
    assessment: { ...toyAssessment({ ...allFives, "MKT-A": at(3) }), plan: { goal: { days: 9 } } },
    messages: await loadMessages("zh"),
    now,
  };
  expect(buildPlanView(input).roadmap).toEqual(buildReport(input).roadmap);
});
