import { expect, test } from "vitest";
import { readAssessment } from "#assessment";
import { file, fileWithAnswer } from "./assessments.ts";

function codes(input: unknown): string[] {
  const read = readAssessment(input);
  return read.ok ? [] : [...new Set(read.problems.map(({ code }) => code))];
}

/** A file whose text holds `part` as an extra field, so that JSON.parse makes own keys of any name. */
function parsedWith(part: string): unknown {
  return JSON.parse(`${JSON.stringify(file()).slice(0, -1)},${part}}`);
}

test("keys that reach prototypes are refused at any depth and pollute nothing", () => {
  for (const part of [
    '"__proto__":{"polluted":1}',
    '"extra":{"__proto__":{"polluted":1}}',
    '"extra":[{"constructor":{"prototype":{"polluted":1}}}]',
    '"answers":{"__proto__":{"level":5}}',
    '"answers":{"m1":{"level":3,"__proto__":{"evidence":4}}}',
    '"profile":{"constructor":"x"}',
  ]) {
    expect(codes(parsedWith(part))).toEqual(["assessment.forbiddenKey"]);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect("polluted" in {}).toBe(false);
});

test("half a character is refused, whole ones outside the basic plane are not", () => {
  expect(codes(JSON.parse('{"format":"touchstone/assessment","note":"\\ud83d"}'))).toEqual([
    "assessment.brokenText",
  ]);
  expect(codes(fileWithAnswer({ level: 3, note: "ok \udc00" }))).toEqual(["assessment.brokenText"]);
  expect(codes(file({ ["x\ud800"]: 1 }))).toEqual(["assessment.brokenText"]);
  expect(codes(fileWithAnswer({ level: 3, note: "🚀𠮷 流明 ‮ \u0000" }))).toEqual([]);
});

test("numbers beyond all numbers are refused even where nothing reads them", () => {
  expect(codes(parsedWith('"extra":1e999'))).toEqual(["assessment.notFinite"]);
});

test("nesting that could be read but never stored is refused without recursion", () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  expect(codes(file({ extra: deep }))).toEqual(["assessment.tooDeep"]);
});

test("what only a program could hand over is refused", () => {
  for (const extra of [new Date(0), new Map(), () => 1, Symbol("x"), 1n, undefined]) {
    expect(codes(file({ extra }))).toEqual(["assessment.notData"]);
  }
});

test("ten thousand wrong entries give a hundred problems", () => {
  const answers = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, i) => [`m${i}`, { level: 9, evidence: 9 }]),
  );
  const read = readAssessment(file({ answers }));
  expect(read.ok ? 0 : read.problems.length).toBe(100);
});

test("more answers than any rubric asks are refused", () => {
  const answers = Object.fromEntries(
    Array.from({ length: 1_001 }, (_, i) => [`m${i}`, { level: 3 }]),
  );
  expect(codes(file({ answers }))).toEqual(["assessment.manyAnswers"]);
});

test("an id that is no id is refused as a key", () => {
  for (const key of ["", " ", "m 1", "<b>", "1m", "m".repeat(101)]) {
    expect(codes(file({ answers: { [key]: { level: 3 } } }))).toEqual(["assessment.key"]);
  }
});
