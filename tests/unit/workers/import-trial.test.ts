import { expect, test } from "vitest";
import { INTAKE_LIMITS } from "#cohort";
import { tryImport } from "../../../src/workers/import-trial.ts";
import { applicant, DAY, uuid } from "../../fixtures/intakes.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

test("an intake that is full takes nobody new, goes on taking changes, and says how many found no room", () => {
  const one = applicant(100);
  const existing = Array.from({ length: INTAKE_LIMITS.applicants - 1 }, (_, place) => {
    const id = uuid(place);
    return { ...one, id, identity: `assessment:${id}`, assessment: { ...one.assessment, id } };
  });
  const place = { file: "a.json", inside: null };
  const assessments = [100_001, 100_002, 5].map((number, key) => ({
    key,
    place,
    assessment: { ...one.assessment, id: uuid(number), revision: 9, profile: { stage: "pilot" } },
  }));
  const given = { assessments, tables: [], reviews: [] };
  const context = { rubric: toyRubric(), now: DAY, newId: () => uuid(1) };
  const trial = tryImport(existing, given, context, new WeakMap());
  expect(trial.added.map(({ id }) => id)).toEqual([uuid(100_001)]);
  expect(trial.changed.map(({ after }) => after.id)).toEqual([uuid(5)]);
  expect(trial.over).toBe(1);
});
