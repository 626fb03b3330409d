import { type Reading, readOne } from "./reading.ts";
import type { ScoringAnswer, ScoringCriterion } from "./scorecard.ts";

/** Codes of answers, one byte each: an intake of thousands in one flat array. A level is 1 + 5 (level − 1) + evidence grade. */
export const MISSING = 0;
export const NOT_APPLICABLE = 26;

/** What an answer means to a criterion, as a code. */
export function answerCode(
  criterion: Pick<ScoringCriterion, "id" | "naAllowed">,
  answer: ScoringAnswer | undefined,
): number {
  const reading = readOne(criterion, answer);
  if (reading.state === "notApplicable") return NOT_APPLICABLE;
  return reading.state === "missing" ? MISSING : 1 + 5 * (reading.level - 1) + reading.evidence;
}

const NONE: Reading = { state: "missing" };
const APART: Reading = { state: "notApplicable" };
const LEVELS = [1, 2, 3, 4, 5] as const;
const GRADES = [0, 1, 2, 3, 4] as const;

/** What each code stands for, from 0 to `NOT_APPLICABLE`. */
export const READINGS: readonly Reading[] = [
  NONE,
  ...LEVELS.flatMap((level) =>
    GRADES.map((evidence): Reading => ({ state: "answered", level, evidence })),
  ),
  APART,
];
