import { expect, test } from "vitest";
import { contentOf, readAssessment, withContent } from "#assessment";
import { toyAssessment } from "../../fixtures/toy-rubric.ts";

const LATER = "2026-11-23T00:00:00.000Z";
const plan = { goal: { days: 30 }, pinned: { "MKT-A": 4 }, forbidden: ["MKT-B"] } as const;

function file(fields: object): unknown {
  return JSON.parse(JSON.stringify({ ...toyAssessment({}), ...fields }));
}

test("a plan is content: setting it is one revision, and content without one takes it away again", () => {
  const before = toyAssessment({});
  const planned = withContent(before, { plan }, LATER);
  expect([planned.plan, planned.revision]).toEqual([plan, before.revision + 1]);
  expect(withContent(planned, { plan }, LATER)).toBe(planned);
  const undone = withContent(planned, contentOf(before), LATER);
  expect(Object.hasOwn(undone, "plan")).toBe(false);
});

test("a plan, a trial's weights and a second opinion are read back as they were written", () => {
  const { rubric } = toyAssessment({});
  const answers = { "MKT-A": { level: 3 } };
  const opinion = {
    id: "5b0c2f6e-8f43-4d1a-9d0e-2f6f6a9c1b11",
    reader: "Coach",
    at: LATER,
    blind: true,
    rubric,
    answers,
  };
  const snapshot = {
    at: LATER,
    label: "Trial",
    answers,
    profile: {},
    rubric,
    weights: { market: 2 },
  };
  const given = file({ plan, opinions: [opinion], snapshots: [snapshot] });
  const read = readAssessment(given);
  expect(read.ok && JSON.parse(JSON.stringify(read.value))).toEqual(given);
});

test.each([
  ["a plan of more days than a working life", { plan: { goal: { days: 10_001 } } }, "goal"],
  ["a plan of half a day", { plan: { goal: { days: 0.5 } } }, "goal"],
  ["a plan that begins on 30 February", { plan: { start: "2026-02-30" } }, "date"],
  ["a level 6 to reach", { plan: { pinned: { "MKT-A": 6 } } }, "level"],
  ["a second opinion without an id", { opinions: [{}] }, "missing"],
])("%s is refused with its place", (_what, fields, code) => {
  const read = readAssessment(file(fields));
  expect(read.ok ? [] : read.problems.map((found) => found.code)).toContain(`assessment.${code}`);
});

test("a weight below nothing is refused", () => {
  const { rubric } = toyAssessment({});
  const snapshot = {
    at: LATER,
    label: "",
    answers: {},
    profile: {},
    rubric,
    weights: { market: -1 },
  };
  const read = readAssessment(file({ snapshots: [snapshot] }));
  expect(read.ok ? [] : read.problems).toMatchObject([
    { code: "assessment.weight", path: ["snapshots", 0, "weights", "market"] },
  ]);
});
