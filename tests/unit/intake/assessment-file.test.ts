import { expect, test } from "vitest";
import { LIMITS, withAnswer, writeAssessment } from "#assessment";
import { assessmentSizeProblem, readAssessmentFile } from "#intake";
import { DAY_2, lumen } from "../assessment/assessments.ts";

const text = writeAssessment(lumen());
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

function complaint(input: Uint8Array | string): unknown {
  const read = readAssessmentFile(input);
  return read.ok ? "read" : { ...read.problems[0], path: read.problems[0]?.path.join(".") };
}

test("a file that Touchstone wrote reads back, as bytes and as text, with or without a byte order mark", () => {
  for (const input of [text, `\uFEFF${text}`, utf8(text), utf8(`\uFEFF${text}`)]) {
    expect(readAssessmentFile(input)).toEqual({ ok: true, value: lumen() });
  }
});

test("the longest notes on every criterion of a rubric fit into a file", () => {
  let full = lumen();
  for (let i = 0; i < 60; i += 1) {
    full = withAnswer(full, `m${i}`, { level: 3, note: "长".repeat(LIMITS.note) }, DAY_2);
  }
  expect(readAssessmentFile(utf8(writeAssessment(full)))).toEqual({ ok: true, value: full });
});

test("a file over five mebibytes is refused by its size, unread", () => {
  const size = 5 * 1024 ** 2;
  expect(assessmentSizeProblem(size)).toBeUndefined();
  expect(assessmentSizeProblem(size + 1)).toMatchObject({
    code: "file.tooLarge",
    detail: { size: "5.0", limit: "5.0" },
  });
  expect(complaint(new Uint8Array(size + 1))).toMatchObject({ code: "file.tooLarge" });
});

test("bytes that are not UTF-8 are refused, not read as question marks", () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);
  const gbk = new Uint8Array([0x7b, 0x22, 0xc1, 0xf7, 0xc3, 0xf7, 0x22, 0x7d]);
  const cut = utf8(text).slice(0, utf8(text.slice(0, text.indexOf("流"))).length + 1);
  for (const bytes of [utf16, gbk, cut]) {
    expect(complaint(bytes)).toMatchObject({ code: "file.encoding" });
  }
});

test("an empty file is called empty", () => {
  for (const input of ["", "\uFEFF", " \n", new Uint8Array(0)]) {
    expect(complaint(input)).toMatchObject({ code: "file.empty" });
  }
});

test("broken JSON is refused with the line and column where it breaks", () => {
  const broken = '{\n  "format": "touchstone/assessment",\n  "version": 1;\n}';
  expect(complaint(broken)).toMatchObject({ code: "file.jsonAt", detail: { line: 3, column: 15 } });
  const cut = text.slice(0, 60);
  expect(complaint(cut)).toMatchObject({ code: "file.jsonAt" });
  expect(complaint("{'a': 1}")).toMatchObject({
    code: "file.jsonAt",
    detail: { line: 1, column: 2 },
  });
  expect(complaint("%PDF-1.7")).toMatchObject({ code: "file.json" });
});

test("a file made of brackets never reaches the parser", () => {
  for (const brackets of ["[".repeat(1_000_000), '{"a":'.repeat(500_000)]) {
    expect(complaint(brackets)).toMatchObject({ code: "file.tooDeep", detail: { limit: 64 } });
  }
});

test("brackets inside texts do not count as depth", () => {
  const noted = withAnswer(lumen(), "m1", { note: `"${"[{".repeat(500)}\\"\\` }, DAY_2);
  expect(readAssessmentFile(writeAssessment(noted))).toEqual({ ok: true, value: noted });
});

test("a newer file and a wrong one are told apart from a broken one", () => {
  expect(complaint(text.replace('"version": 1', '"version": 7'))).toEqual({
    path: "version",
    code: "file.newer",
    detail: { version: 7, current: 1 },
  });
  expect(complaint('{"format":"touchstone/cohort"}')).toMatchObject({ code: "assessment.format" });
  expect(complaint("[1,2]")).toMatchObject({ code: "assessment.format" });
  expect(complaint(text.replace('"level": 3', '"level": 1000000000'))).toMatchObject({
    path: "answers.m1.level",
    code: "assessment.level",
    detail: { received: "1000000000" },
  });
});
