import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Answer,
  type Assessment,
  copyAssessment,
  createAssessment,
  LIMITS,
  readAssessment,
  sameContent,
  withAnswer,
  withContent,
  withProfile,
  withVenture,
  writeAssessment,
} from "#assessment";
import { DAY_1, DAY_2, ID, lumen, OTHER_ID, RUBRIC } from "./assessments.ts";

test("a new assessment is empty, at revision 1, and names its rubric only", () => {
  const rubric = { ...RUBRIC, title: "not part of a reference" };
  expect(createAssessment({ id: ID, now: DAY_1, rubric })).toEqual({
    format: "touchstone/assessment",
    version: 1,
    id: ID,
    revision: 1,
    rubric: RUBRIC,
    venture: { name: "", oneLiner: "" },
    profile: {},
    answers: {},
    snapshots: [],
    createdAt: DAY_1,
    updatedAt: DAY_1,
  });
});

test("each change is one revision, dated by the clock it is given, and leaves the original alone", () => {
  const before = lumen();
  const text = writeAssessment(before);
  const after = withAnswer(before, "m1", { level: 4 }, DAY_2);
  expect(after.revision).toBe(before.revision + 1);
  expect(after.updatedAt).toBe(DAY_2);
  expect(after.answers["m1"]).toEqual({ level: 4 });
  expect(writeAssessment(before)).toBe(text);
});

test("a change to what stands already is no revision", () => {
  const it = lumen();
  const { answers, profile, venture } = it;
  expect(withAnswer(it, "m1", { note: "12 interviews", evidence: 2, level: 3 }, DAY_2)).toBe(it);
  expect(withAnswer(it, "t2", undefined, DAY_2)).toBe(it);
  expect(withProfile(it, { stage: "pilot" }, DAY_2)).toBe(it);
  expect(withVenture(it, { name: venture.name }, DAY_2)).toBe(it);
  expect(withContent(it, structuredClone({ answers, profile, venture }), DAY_2)).toBe(it);
});

test("an answer taken back is gone, and so is a fact", () => {
  expect(withAnswer(lumen(), "m1", undefined, DAY_2).answers).not.toHaveProperty("m1");
  expect(withAnswer(lumen(), "m1", { note: "", links: [] }, DAY_2).answers).not.toHaveProperty(
    "m1",
  );
  expect(withProfile(lumen(), { stage: undefined }, DAY_2).profile).toEqual({ modality: ["text"] });
  expect(withProfile(lumen(), { size: Number.NaN }, DAY_2).profile).not.toHaveProperty("size");
});

test("a copy has its own id and name, starts at revision 1 and says the rest alike", () => {
  const copy = copyAssessment(lumen(), { id: OTHER_ID, name: "Lumen (2)", now: DAY_2 });
  expect(copy).toEqual({
    ...lumen(),
    id: OTHER_ID,
    revision: 1,
    venture: { name: "Lumen (2)", oneLiner: "Reads contracts" },
    updatedAt: DAY_2,
  });
});

test("content is the same whatever revision and dates say, and differs by one letter of a note", () => {
  const it = lumen();
  expect(sameContent(it, { ...it, revision: 99, updatedAt: DAY_2 })).toBe(true);
  const noted: Answer = { level: 3, evidence: 2, note: "13 interviews" };
  expect(sameContent(it, withAnswer(it, "m1", noted, DAY_2))).toBe(false);
});

test("a note beyond the limit is kept to it, never cut inside a character", () => {
  const note = `${"x".repeat(LIMITS.note - 1)}🚀`;
  const kept = withAnswer(lumen(), "m1", { note }, DAY_2).answers["m1"]?.note ?? "";
  expect(kept).toBe("x".repeat(LIMITS.note - 1));
});

test("equal assessments give equal files, whatever order their keys were made in", () => {
  const { venture, answers, ...rest } = lumen();
  const { name, oneLiner } = venture;
  const backwards = Object.fromEntries(Object.entries(answers).reverse());
  const other: Assessment = { answers: backwards, venture: { oneLiner, name }, ...rest };
  expect(writeAssessment(other)).toBe(writeAssessment(lumen()));
  const keys = [...writeAssessment(other).matchAll(/^ {2}"(\w+)"/gm)].map(([, key]) => key);
  expect(keys).toEqual([
    "format",
    "version",
    "id",
    "revision",
    "rubric",
    "venture",
    "profile",
    "answers",
    "snapshots",
    "createdAt",
    "updatedAt",
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string().map((text) => `${text}\ud83d`),
  fc.constant("长".repeat(LIMITS.note + 5)),
);
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ level: fc.constantFrom(1, 2, 3, 4, 5), note: anyText, links: fc.array(anyText) }),
  fc.record({ unknown: fc.constant(true as const), note: anyText }),
  fc.record({ notApplicable: fc.constant("other"), note: anyText }),
);

test("whatever a person types, the file that is written reads back as it stands", () => {
  fc.assert(
    fc.property(anyAnswer, anyText, anyText, fc.double(), (answer, name, oneLiner, size) => {
      let it = withAnswer(lumen(), "m1", answer, DAY_2);
      it = withVenture(it, { name, oneLiner }, DAY_2);
      it = withProfile(it, { size }, DAY_2);
      const read = readAssessment(JSON.parse(writeAssessment(it)));
      expect(read.ok && writeAssessment(read.value)).toBe(writeAssessment(it));
    }),
    { numRuns: 200 },
  );
});
