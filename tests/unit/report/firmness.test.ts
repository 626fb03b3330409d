import { expect, test } from "vitest";
import { loadMessages } from "#i18n";
import { buildReport, type Report } from "#report";
import { firmnessOf, toScoring } from "#scoring";
import { allFives, at, shortOfCash } from "../../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

async function tried(
  answers: Parameters<typeof toyAssessment>[0],
  language: "zh" | "en" = "en",
): Promise<Report["firmness"]> {
  const rubric = toyRubric(language);
  const assessment = toyAssessment(answers);
  const { rubric: scored, answers: given } = toScoring(rubric, assessment.profile, answers);
  return buildReport({
    rubric,
    assessment,
    messages: await loadMessages(language),
    firmness: firmnessOf(scored, given, { draws: 10_000, seed: 1 }),
    now: "2026-11-22T08:00:00.000Z",
  }).firmness;
}

test("all fives under contract stay strong in more than nine draws of ten: firm", async () => {
  const firmness = await tried(allFives);
  expect(firmness?.word).toBe("firm");
  expect(firmness?.sentence).toMatch(
    /^Firm\. We re-scored this venture 10,000 times with slightly different weights and answers; (9\d|>99)% ended in “Strong”\.$/,
  );
});

test("a venture on the border of two bands by assertion alone is borderline", async () => {
  // Grade 0 halves the points: .45·50 + .15·37.5 + .20·37.5 + .20·50 = 45.6, and 35 levels of 100 move.
  const unsure = await tried({
    "MKT-A": at(5, 0),
    "MKT-B": at(4, 0),
    "FIN-A": at(4, 0),
    "FIN-B": at(5, 0),
  });
  expect(unsure?.word).not.toBe("firm");
  expect(unsure?.bands.rows.length).toBeGreaterThan(1);
});

test("a failed must-have is drawn as it stands: short of cash stays not yet", async () => {
  const { "FIN-A": _, ...rest } = shortOfCash;
  const firmness = await tried({ ...rest, "FIN-A": at(1, 4) });
  expect(firmness?.bands.rows[0]).toEqual(["Not yet", expect.stringMatching(/^9[789]%$/)]);
});

test("the answer that moves the score most stands first, with both ends", async () => {
  const firmness = await tried(shortOfCash);
  // MKT-A is .45 of the whole: one level of 25 points is 11.25 either way of 60.125.
  expect(firmness?.tornado.rows[0]).toEqual(["Demand", "48.9", "71.4"]);
});

test("open questions are named as drawn at random; the Chinese text counts in ten thousands", async () => {
  const { "MKT-B": _, ...open } = shortOfCash;
  expect((await tried(open))?.open).toMatch(/at random/);
  expect((await tried(shortOfCash, "zh"))?.sentence).toMatch(/重算1万次/);
});

test("without the draws, or with nothing answered at all, the report leaves the section out", async () => {
  const rubric = toyRubric();
  const messages = await loadMessages("en");
  const now = "2026-11-22T08:00:00.000Z";
  expect(buildReport({ rubric, assessment: toyAssessment({}), messages, now }).firmness).toBeNull();
});
