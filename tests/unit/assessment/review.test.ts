import { expect, test } from "vitest";
import {
  type Assessment,
  createReading,
  createReviewPack,
  opinionOf,
  readAssessment,
  readReview,
  readReviewPack,
  reviewOf,
  withAnswer,
  withReader,
  writeOrdered,
} from "#assessment";
import { DAY_1, DAY_2, ID, lumen, OTHER_ID, RUBRIC } from "./assessments.ts";

const PACK = "5b0c2f6e-8f43-4d1a-9d0e-2f6f6a9c1b11";
const READING = "0d3c8a57-4f5e-4b7c-8d19-6a2b3c4d5e6f";
const LINK = "https://example.org/data-room";

/** A venture that says something in every state, with history and fields of a later version. */
function talkative(): Assessment {
  const answers = {
    m1: { level: 4, evidence: 3, note: "12 interviews", links: [LINK], confidence: "level 4" },
    m2: { notApplicable: "other", note: "no such activity" },
    t1: { unknown: true },
    t2: { level: 2, evidence: 1 },
  } as Assessment["answers"];
  const snapshot = { at: DAY_1, label: "Before", answers, profile: {}, rubric: RUBRIC };
  const venture = { ...lumen().venture, selfScore: 61 };
  return { ...lumen(), venture, answers, snapshots: [snapshot] };
}

function pack(blind: boolean) {
  return createReviewPack([talkative()], { id: PACK, now: DAY_1, rubric: RUBRIC, blind });
}

/** What arrives when it is sent as a file. */
function sent(file: Parameters<typeof writeOrdered>[0]): unknown {
  return JSON.parse(writeOrdered(file));
}

function complaints(checked: ReturnType<typeof readReviewPack | typeof readReview>): string[] {
  return checked.ok
    ? []
    : checked.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

test("a blind pack holds names, profile, notes and links, and no level, grade or reason anywhere", () => {
  const text = writeOrdered(pack(true));
  expect(text).not.toMatch(/"(level|evidence|notApplicable|unknown|confidence|selfScore)"/);
  expect(text).not.toMatch(/level 4|Before/);
  expect(pack(true).applicants).toEqual([
    {
      id: ID,
      venture: { name: "Lumen 流明", oneLiner: "Reads contracts" },
      profile: { stage: "pilot", modality: ["text"] },
      answers: {
        m1: { note: "12 interviews", links: [LINK] },
        m2: { note: "no such activity" },
      },
    },
  ]);
});

test("a pack with levels holds every answer as it is, and no earlier ones", () => {
  expect(pack(false).applicants[0]?.answers).toEqual(talkative().answers);
  expect(writeOrdered(pack(false))).not.toContain("snapshots");
});

test("packs and reviews are read back as they were written, fields of a later version included", () => {
  const withMore = { ...pack(false), season: { id: "spring" } };
  const packed = readReviewPack(sent(withMore));
  expect(packed.ok && packed.value).toEqual(withMore);
  const review = reviewOf(reading(true));
  if (!review) throw new Error("no review");
  const read = readReview(sent(Object.assign({ minutes: 40 }, review)));
  expect(read.ok && read.value).toEqual({ ...review, minutes: 40 });
});

function reading(blind: boolean): Assessment {
  const given = pack(blind);
  const [applicant] = given.applicants;
  if (!applicant) throw new Error("no applicant");
  const start = { id: READING, now: DAY_1, rubric: RUBRIC };
  const begun = withReader(createReading(given, applicant, start), "Ada", DAY_1);
  return withAnswer(begun, "m1", { level: 2, note: "one pilot only" }, DAY_2);
}

test("a reading begins empty, with the venture's facts, and can be stored and read like any assessment", () => {
  const begun = reading(true);
  expect(begun.answers).toEqual({ m1: { level: 2, note: "one pilot only" } });
  expect(begun.venture.name).toBe("Lumen 流明");
  expect(begun.profile).toEqual(lumen().profile);
  expect(begun.readingOf).toMatchObject({ pack: PACK, assessment: ID, blind: true, reader: "Ada" });
  const read = readAssessment(sent(begun));
  expect(read.ok && read.value).toEqual(begun);
});

test("what a pack that calls itself blind holds of levels all the same is not shown to its reader", () => {
  const lying = { ...pack(false), blind: true };
  const [applicant] = lying.applicants;
  if (!applicant) throw new Error("no applicant");
  const start = { id: READING, now: DAY_1, rubric: RUBRIC };
  const { readingOf } = createReading(lying, applicant, start);
  expect(JSON.stringify(readingOf)).not.toMatch(/"(level|evidence|notApplicable|unknown)"/);
});

test("the review names the reading, the pack, the reader and the day of the last answer; it holds no answer of the venture", () => {
  const review = reviewOf(reading(false));
  expect(review).toMatchObject({ id: READING, pack: PACK, reader: { name: "Ada" }, at: DAY_2 });
  expect(review?.items).toEqual([
    { applicant: ID, answers: { m1: { level: 2, note: "one pilot only" } } },
  ]);
  expect(JSON.stringify(review)).not.toContain("12 interviews");
  expect(review && opinionOf(review, { applicant: ID, answers: {} })).toEqual({
    id: READING,
    reader: "Ada",
    at: DAY_2,
    blind: false,
    rubric: RUBRIC,
    answers: {},
  });
  expect(reviewOf(lumen())).toBeUndefined();
});

test("an assessment that is no reading gets no reader", () => {
  const plain = lumen();
  expect(withReader(plain, "Ada", DAY_2)).toBe(plain);
});

const hostile = () => sent(pack(false)) as Record<string, unknown>;
const applicants = (...changes: object[]) => ({
  ...hostile(),
  applicants: changes.map((change) => ({ ...pack(false).applicants[0], ...change })),
});

test.each([
  ["another format", { ...hostile(), format: "touchstone/cohort" }, "review.format format"],
  ["a newer version", { ...hostile(), version: 2 }, "file.newer version"],
  ["no applicant", applicants(), "assessment.noApplicants applicants"],
  ["the same venture twice", applicants({}, {}), "assessment.sameApplicant applicants"],
  [
    "a level 6",
    applicants({ answers: { m1: { level: 6 } } }),
    "assessment.level applicants.0.answers.m1.level",
  ],
  [
    "an answer in two states",
    applicants({ answers: { m1: { level: 3, unknown: true } } }),
    "assessment.twoStates applicants.0.answers.m1",
  ],
  [
    "a link that would run",
    applicants({ answers: { m1: { links: ["javascript:alert(1)"] } } }),
    "assessment.link applicants.0.answers.m1.links.0",
  ],
  [
    "a name without end",
    applicants({ venture: { name: "x".repeat(201), oneLiner: "" } }),
    "assessment.longText applicants.0.venture.name",
  ],
  ["an id that is none", applicants({ id: "../../etc" }), "assessment.id applicants.0.id"],
  ["blindness as a word", { ...hostile(), blind: "yes" }, "assessment.wrongKind blind"],
])("a pack with %s is refused with its place", (_what, input, complaint) => {
  expect(complaints(readReviewPack(input))).toContain(complaint);
});

test("two ventures are a pack of two", () => {
  const read = readReviewPack(applicants({}, { id: OTHER_ID }));
  expect(read.ok && read.value.applicants.map(({ id }) => id)).toEqual([ID, OTHER_ID]);
});

test("keys that reach prototypes are refused wherever they stand", () => {
  const text = JSON.stringify(hostile()).replace('"m1"', '"__proto__"');
  expect(complaints(readReviewPack(JSON.parse(text)))).toEqual([
    "assessment.forbiddenKey applicants.0.answers.__proto__",
  ]);
  expect(
    complaints(readReview(JSON.parse('{"format":"touchstone/review","__proto__":{}}'))),
  ).toEqual(["assessment.forbiddenKey __proto__"]);
});

test("a review without a reader's name is read; one without a reader is not", () => {
  const review = reviewOf(reading(true));
  expect(readReview({ ...review, reader: { name: "" } }).ok).toBe(true);
  expect(complaints(readReview({ ...review, reader: null }))).toEqual(["assessment.object reader"]);
});
