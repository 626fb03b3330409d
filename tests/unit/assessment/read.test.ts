import { expect, test } from "vitest";
import { LIMITS, readAssessment } from "#assessment";
import { file, fileWithAnswer, lumen } from "./assessments.ts";

/** What is wrong and where: "answers.m1.level assessment.level". */
function complaints(input: unknown): string[] {
  const read = readAssessment(input);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path.join(".")} ${code}`);
}

test("an assessment that Touchstone made reads back as itself", () => {
  expect(readAssessment(file())).toEqual({ ok: true, value: lumen() });
});

test("fields of a later version stay, at every depth", () => {
  const input = file({
    season: { id: "spring" },
    venture: { name: "Lumen", oneLiner: "", country: "NO" },
    answers: { m1: { level: 3, reviewedBy: "coach" } },
  });
  expect(readAssessment(input)).toEqual({ ok: true, value: input });
});

test("what is no assessment at all is called so, whatever it is", () => {
  for (const input of [
    null,
    undefined,
    7,
    "text",
    [],
    {},
    [file()],
    { format: "touchstone/rubric" },
  ]) {
    expect(complaints(input)).toEqual(["format assessment.format"]);
  }
});

test("a file of a newer version is refused with both versions named", () => {
  expect(readAssessment(file({ version: 2 }))).toEqual({
    ok: false,
    problems: [{ path: ["version"], code: "file.newer", detail: { version: 2, current: 1 } }],
  });
});

test("a version that is no whole number of one or more is refused", () => {
  for (const version of [null, "1", 0, -1, 1.5]) {
    expect(complaints(file({ version }))).toEqual(["version assessment.version"]);
  }
});

test("a level is one of five; nothing is rounded, cut or read from text", () => {
  for (const level of [0, 6, -1, 2.5, 1e9, "3", true, null, [3]]) {
    expect(complaints(fileWithAnswer({ level }))).toEqual(["answers.m1.level assessment.level"]);
  }
});

test("an evidence grade is one of five", () => {
  for (const evidence of [5, -1, 0.5, "2", null]) {
    expect(complaints(fileWithAnswer({ level: 3, evidence }))).toEqual([
      "answers.m1.evidence assessment.evidence",
    ]);
  }
});

test("an answer is in one state only", () => {
  for (const answer of [
    { level: 3, unknown: true },
    { level: 3, notApplicable: "other" },
    { notApplicable: "other", unknown: true },
  ]) {
    expect(complaints(fileWithAnswer(answer))).toEqual(["answers.m1 assessment.twoStates"]);
  }
  expect(complaints(fileWithAnswer({ unknown: false }))).toEqual([
    "answers.m1.unknown assessment.unknown",
  ]);
  expect(complaints(fileWithAnswer({ notApplicable: "" }))).toEqual([
    "answers.m1.notApplicable assessment.reason",
  ]);
});

test("a note and a grade may wait for their answer", () => {
  expect(complaints(fileWithAnswer({ note: "ask Lin", evidence: 1 }))).toEqual([]);
});

test("a note of 20,000 characters is kept, one more is too long", () => {
  expect(LIMITS.note).toBe(20_000);
  expect(complaints(fileWithAnswer({ note: "x".repeat(20_000) }))).toEqual([]);
  expect(complaints(fileWithAnswer({ note: "x".repeat(20_001) }))).toEqual([
    "answers.m1.note assessment.longNote",
  ]);
});

test("links lead to the web and nowhere else", () => {
  const good = ["https://example.org/a?b=c#d", "http://例子.测试/报告", "HTTPS://EXAMPLE.ORG"];
  expect(complaints(fileWithAnswer({ level: 3, links: good }))).toEqual([]);
  for (const link of [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.org",
    "https://",
    "https:// example.org",
    "https://a b",
    `https://example.org/${"x".repeat(2_000)}`,
    7,
  ]) {
    const code = typeof link === "string" ? "link" : "wrongKind";
    expect(complaints(fileWithAnswer({ level: 3, links: [link] }))).toEqual([
      `answers.m1.links.0 assessment.${code}`,
    ]);
  }
  const many = Array.from({ length: 21 }, () => "https://example.org");
  expect(complaints(fileWithAnswer({ level: 3, links: many }))).toEqual([
    "answers.m1.links assessment.manyLinks",
  ]);
});

test("a list is no object, wherever an object is due", () => {
  expect(complaints(file({ answers: [] }))).toEqual(["answers assessment.object"]);
  expect(complaints(file({ profile: [] }))).toEqual(["profile assessment.object"]);
  expect(complaints(file({ rubric: [] }))).toEqual(["rubric assessment.object"]);
  expect(complaints(file({ venture: [] }))).toEqual(["venture assessment.object"]);
  expect(complaints(fileWithAnswer([]))).toEqual(["answers.m1 assessment.object"]);
  expect(complaints(fileWithAnswer(3))).toEqual(["answers.m1 assessment.object"]);
  expect(complaints(file({ snapshots: {} }))).toEqual(["snapshots assessment.wrongKind"]);
});

test("identity, revision, rubric and dates must be what they claim to be", () => {
  expect(complaints(file({ id: "../../etc" }))).toEqual(["id assessment.id"]);
  for (const revision of [-1, 0.5, 2 ** 53]) {
    expect(complaints(file({ revision }))).toEqual(["revision assessment.revision"]);
  }
  expect(complaints(file({ rubric: { id: "a b", version: "1", hash: "x" } }))).toEqual([
    "rubric.id assessment.key",
    "rubric.version assessment.rubricVersion",
    "rubric.hash assessment.hash",
  ]);
  for (const updatedAt of [
    "yesterday",
    "2026-11-22",
    "2026-02-30T08:00:00Z",
    "2026-11-22T25:00:00Z",
    "2026-11-22T08:00:00+08:00",
  ]) {
    expect(complaints(file({ updatedAt }))).toEqual(["updatedAt assessment.date"]);
  }
});

test("an id in capitals is the same id", () => {
  const { id } = lumen();
  const read = readAssessment(file({ id: id.toUpperCase() }));
  expect(read.ok && read.value.id).toBe(id);
});

test("missing entries are named one by one", () => {
  const { revision: _r, answers: _a, ...rest } = file();
  expect(complaints(rest)).toEqual(["revision assessment.missing", "answers assessment.missing"]);
});

test("a profile fact is text, a finite number, a yes or no, or a list of texts", () => {
  const profile = { stage: "pilot", size: 3, eu: true, modality: ["text"] };
  expect(complaints(file({ profile }))).toEqual([]);
  for (const fact of [null, {}, [1], [["text"]]]) {
    expect(complaints(file({ profile: { stage: fact } }))[0]).toMatch(/^profile\.stage/);
  }
});

test("a snapshot is held to the same rules as the answers of today", () => {
  const { rubric } = lumen();
  const snapshot = { at: "2026-11-01T00:00:00Z", label: "", profile: {}, rubric };
  const input = file({ snapshots: [{ ...snapshot, answers: { m1: { level: 9 } } }] });
  expect(complaints(input)).toEqual(["snapshots.0.answers.m1.level assessment.level"]);
});

test("the quote of a bad entry is short enough for a sentence", () => {
  const read = readAssessment(file({ updatedAt: "x".repeat(10_000) }));
  expect(read.ok ? "" : read.problems[0]?.detail["received"]).toHaveLength(41);
});
