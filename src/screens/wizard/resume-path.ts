import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { missingEssentials } from "./missing-essentials.ts";
import { openQuestions, questionsOf } from "./questions.ts";
import { countIn, viewDimensions } from "./step-view.ts";

/**
 * Where a person goes on with an assessment: the profile while a deciding fact is missing, else the first dimension
 * with an unanswered criterion that applies, else the programme's questions while a required one is open, else the check page. The reader of a second opinion cannot fill in facts, and begins
 * where it says what is asked.
 * @returns an address for `navigate`, e.g. "/assess/<id>/market"
 */
export function resumePath(assessment: Assessment, rubric: Rubric): string {
  const step = (id: string): string => `/assess/${assessment.id}/${id}`;
  const isAtStart = assessment.readingOf
    ? Object.keys(assessment.answers).length === 0
    : missingEssentials(assessment.profile, rubric).length > 0;
  if (isAtStart) return step("profile");
  const open = viewDimensions(rubric, assessment).find((view) => countIn([view], "unanswered") > 0);
  if (open) return step(open.dimension.id);
  const questions = questionsOf(assessment).filter(({ required }) => required);
  const isAsked = openQuestions({ questions, given: assessment.programmeAnswers }).length > 0;
  return step(isAsked ? "programme" : "check");
}
