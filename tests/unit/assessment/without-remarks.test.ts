import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Answer,
  type Assessment,
  readAssessment,
  withoutRemarks,
  writeAssessment,
} from "#assessment";
import { DAY_1, ID, lumen, OTHER_ID, RUBRIC } from "./assessments.ts";

const SECRET = "Signed by Dr. Li";
const LINK = "https://example.org/data-room";
const remarks = { note: SECRET, links: [LINK] };

/** An assessment with remarks wherever answers can stand. */
function talkative(): Assessment {
  const answers = { m1: { level: 3, evidence: 2, ...remarks }, t1: { unknown: true, ...remarks } };
  return {
    ...lumen(),
    answers: { ...answers, m2: { notApplicable: "other", ...remarks }, t2: remarks },
    snapshots: [{ at: DAY_1, label: "Before the pilot", answers, profile: {}, rubric: RUBRIC }],
    opinions: [{ id: OTHER_ID, reader: "Coach", at: DAY_1, blind: true, rubric: RUBRIC, answers }],
    readingOf: { pack: OTHER_ID, assessment: ID, blind: false, reader: "Coach", given: answers },
  } as Assessment;
}

test("levels, evidence and reasons stay; notes and links go, in snapshots and opinions as well", () => {
  const bare = withoutRemarks(talkative());
  expect(JSON.stringify(bare)).not.toMatch(/Signed|data-room|"note"|"links"/);
  const answers = { m1: { level: 3, evidence: 2 }, t1: { unknown: true } };
  // t2 held a note and nothing else: it counts as unanswered with or without an entry.
  expect(bare.answers).toEqual({ ...answers, m2: { notApplicable: "other" } });
  expect(bare.snapshots[0]?.answers).toEqual(answers);
  expect(bare.opinions?.[0]?.answers).toEqual(answers);
  expect(bare.readingOf?.given).toEqual(answers);
});

test("everything but the remarks is what it was, fields of a newer Touchstone included", () => {
  const before = { ...talkative(), season: { id: "p", links: [LINK], note: "open call" } };
  const bare = withoutRemarks(before);
  expect(bare).toMatchObject({ season: before.season, venture: before.venture });
  expect({ ...bare, answers: 0, snapshots: 0, opinions: 0, readingOf: 0 }).toEqual({
    ...before,
    answers: 0,
    snapshots: 0,
    opinions: 0,
    readingOf: 0,
  });
  expect(bare.snapshots[0]?.label).toBe("Before the pilot");
});

test("a fact or a criterion that bears the name of a field is not mistaken for it", () => {
  const before: Assessment = {
    ...lumen(),
    profile: { answers: "many", given: ["a"], note: true },
    answers: { note: { level: 2, note: SECRET }, answers: { level: 4, links: [LINK] } },
  };
  const bare = withoutRemarks(before);
  expect(bare.profile).toEqual(before.profile);
  expect(bare.answers).toEqual({ note: { level: 2 }, answers: { level: 4 } });
});

const words = fc.string({ maxLength: 20 });
const remark = fc.record(
  { note: words, links: fc.array(fc.webUrl(), { maxLength: 2 }) },
  { requiredKeys: [] },
);
const answer = fc
  .tuple(
    fc.constantFrom<Answer>({ level: 3, evidence: 1 }, { unknown: true }, { notApplicable: "x" }),
    remark,
  )
  .map(([given, said]) => ({ ...given, ...said }));

test("the file it makes opens, the original stays, and twice is once", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), answer), (answers) => {
      const before = { ...lumen(), answers };
      const text = writeAssessment(before);
      const bare = withoutRemarks(before);
      expect(writeAssessment(before)).toBe(text);
      expect(readAssessment(JSON.parse(writeAssessment(bare)))).toEqual({ ok: true, value: bare });
      expect(withoutRemarks(bare)).toEqual(bare);
    }),
  );
});
