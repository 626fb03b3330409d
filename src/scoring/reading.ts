import type { EvidenceGrade, Level } from "#rubric";
import type { ScoringAnswer, ScoringAnswers, ScoringCriterion } from "./scorecard.ts";

export interface AnsweredReading {
  readonly state: "answered";
  readonly level: Level;
  /** No grade given reads as grade 0. */
  readonly evidence: EvidenceGrade;
}

/** What an answer means to the scoring: unknown and absent both read as missing. */
export type Reading =
  | AnsweredReading
  | { readonly state: "missing"; readonly issue?: string }
  | { readonly state: "notApplicable" };

/**
 * Reads one answer. "Not applicable" where the criterion forbids it, and a level or grade off the scale,
 * read as missing with an issue, so that neither can earn points or pass a gate.
 */
export function readAnswer(
  criterion: Pick<ScoringCriterion, "id" | "naAllowed">,
  answers: ScoringAnswers,
): Reading {
  return readOne(criterion, answers[criterion.id]);
}

/** Reads the answer to a criterion as `readAnswer` does. */
export function readOne(
  { id, naAllowed }: Pick<ScoringCriterion, "id" | "naAllowed">,
  answer: ScoringAnswer | undefined,
): Reading {
  if (!answer) return { state: "missing" };
  if ("notApplicable" in answer) {
    return naAllowed
      ? { state: "notApplicable" }
      : { state: "missing", issue: `naNotAllowed:${id}` };
  }
  if (!("level" in answer)) return { state: "missing" };
  const { level, evidence = 0 } = answer;
  return onScale(level, 1, 5) && onScale(evidence, 0, 4)
    ? { state: "answered", level, evidence }
    : { state: "missing", issue: `invalidAnswer:${id}` };
}

function onScale(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
