import { expect, test } from "vitest";
import { readAssessment, withoutRemarks, writeAssessment, writeForOthers } from "#assessment";
import { at } from "../../fixtures/toy-report.ts";
import { toyAssessment } from "../../fixtures/toy-rubric.ts";

const venture = toyAssessment({ "MKT-A": at(4) });
const opinion = {
  id: "5b0c2f6e-8f43-4d1a-9d0e-2f6f6a9c1b11",
  reader: "Ada Coach",
  at: "2026-11-22T08:00:00.000Z",
  blind: true,
  rubric: venture.rubric,
  answers: { "MKT-A": { level: 2, note: "I would not pay for it." } },
} as const;

test("a report or a link carries no coach's name or words; the venture's own file does", () => {
  const assessment = { ...venture, opinions: [opinion] };
  expect(writeAssessment(assessment)).toContain("Ada Coach");
  const sent = writeForOthers(assessment);
  expect(sent).not.toMatch(/Ada Coach|I would not pay/);
  const read = readAssessment(JSON.parse(sent));
  expect(read.ok && read.value).toEqual(venture);
});

test("the report of a reviewer carries what they said, not what other reviewers did", () => {
  const reading = {
    ...venture,
    readingOf: {
      pack: opinion.id,
      assessment: opinion.id,
      blind: true,
      reader: "Li",
      comment: "Strong team",
      others: [{ reader: "Ada Coach", answers: opinion.answers }],
      othersShown: "always",
      given: {},
    },
  } as const;
  expect(writeAssessment(reading)).toContain("Ada Coach");
  const sent = writeForOthers(reading);
  expect(sent).not.toMatch(/Ada Coach|I would not pay|othersShown/);
  expect(sent).toContain("Strong team");
  expect(writeForOthers(withoutRemarks(reading))).not.toContain("Strong team");
  expect(readAssessment(JSON.parse(sent)).ok).toBe(true);
});
