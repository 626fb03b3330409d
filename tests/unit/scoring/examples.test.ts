import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Scorecard, type ScoringAnswers, type ScoringRubric, scoreAssessment } from "#scoring";

interface Example {
  readonly id: string;
  readonly rubric: ScoringRubric;
  readonly answers: ScoringAnswers;
  readonly expected: Scorecard;
}

const file = new URL("../../fixtures/scoring-examples.json", import.meta.url);
const { cases }: { cases: readonly Example[] } = JSON.parse(readFileSync(file, "utf8"));

test("the file holds eight worked cases", () => {
  expect(cases).toHaveLength(8);
});

test.each(cases)("the worked case $id comes out to 1e-9", ({ rubric, answers, expected }) => {
  const card = scoreAssessment(rubric, answers);
  expect(Object.keys(card).sort()).toEqual(Object.keys(expected).sort());
  expectSame(card, expected, "card");
});

/** Same shape, numbers within 1e-9, everything else exactly equal. */
function expectSame(actual: unknown, expected: unknown, place: string): void {
  if (typeof expected === "number") {
    expect(typeof actual, place).toBe("number");
    expect(Math.abs(Number(actual) - expected), place).toBeLessThanOrEqual(1e-9);
    return;
  }
  if (!isRecord(expected) || !isRecord(actual)) {
    expect(actual, place).toEqual(expected);
    return;
  }
  expect(Object.keys(actual).sort(), place).toEqual(Object.keys(expected).sort());
  for (const [key, value] of Object.entries(expected)) {
    expectSame(actual[key], value, `${place}.${key}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
