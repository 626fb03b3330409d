import { expect, test } from "vitest";
import { type Answers, withAnswer, withVenture } from "#assessment";
import { applicableIds, loadRubric, progressOf, rubricCatalogue, scorecardOf } from "#state";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";
import { DAY_2 } from "../assessment/assessments.ts";

const rubric = toyRubric();

test("the same answers are scored once, whatever else changes; another answer is scored anew", () => {
  const it = toyAssessment({ "MKT-A": { level: 3 } });
  const score = scorecardOf(it, rubric);
  expect(scorecardOf(withVenture(it, { name: "Renamed" }, DAY_2), rubric)).toBe(score);
  const raised = withAnswer(it, "MKT-A", { level: 5, evidence: 4 }, DAY_2);
  expect(scorecardOf(raised, rubric)).not.toBe(score);
  expect(scorecardOf(it, toyRubric())).toEqual(score);
});

test("progress counts the criteria that the profile leaves on, in four states", () => {
  const answers: Answers = {
    "MKT-A": { level: 3 },
    "MKT-B": { notApplicable: "absent" },
    "FIN-A": { unknown: true },
    "FIN-B": { note: "ask Lin" },
    "LEG-A": { level: 3 },
  };
  const counts = { level: 1, notApplicable: 1, unknown: 1, unanswered: 1 };
  expect(progressOf({ profile: { stage: "idea" }, answers }, rubric)).toEqual({
    ...counts,
    total: 4,
  });
  expect(progressOf({ profile: { stage: "pilot" }, answers }, rubric)).toEqual({
    ...counts,
    level: 2,
    total: 5,
  });
  expect(progressOf({ profile: {}, answers }, rubric, "finance")).toEqual({
    level: 0,
    notApplicable: 0,
    unknown: 1,
    unanswered: 1,
    total: 2,
  });
});

test("what applies follows the profile, in the order of the rubric", () => {
  expect(applicableIds({ stage: "idea" }, rubric)).toEqual(["MKT-A", "MKT-B", "FIN-A", "FIN-B"]);
  expect(applicableIds({ stage: "pilot" }, rubric)).toHaveLength(5);
});

test("shipped rubrics load in both languages, once, with one hash", async () => {
  const [entry] = rubricCatalogue;
  const id = entry?.id ?? "";
  const [zh, en, again] = await Promise.all([
    loadRubric(id, "zh"),
    loadRubric(id, "en"),
    loadRubric(id, "en"),
  ]);
  expect(zh.ok && en.ok && [zh.rubric.hash, en.rubric.hash]).toEqual([entry?.hash, entry?.hash]);
  expect(en).toEqual(again);
  expect(zh.ok && zh.rubric.language).toBe("zh");
  expect(await loadRubric("absent", "en")).toEqual({ ok: false, reason: "absent" });
  expect(await loadRubric("constructor", "en")).toEqual({ ok: false, reason: "absent" });
});
