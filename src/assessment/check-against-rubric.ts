import {
  criteriaOf,
  type Path,
  type Problem,
  problem,
  type ProfileQuestion,
  type Rubric,
} from "#rubric";
import type { Answers, Assessment } from "./assessment.ts";
import { checkProgramme, programmeAnswerProblems } from "./check-programme.ts";

type Facts = Assessment["profile"];

/**
 * Whether an assessment speaks of what its rubric holds: the rubric's id, its criteria, its reasons for "not applicable",
 * its profile questions and their options, and what its programme sets and asks. Nothing is guessed: one unknown id refuses the whole file.
 * Snapshots are history and may speak of earlier versions of the rubric.
 * @returns problems with their places; none when the assessment can be scored
 */
export function checkAgainstRubric(assessment: Assessment, rubric: Rubric): Problem[] {
  if (assessment.rubric.id !== rubric.id) {
    const detail = { id: assessment.rubric.id, expected: rubric.id };
    return [problem(["rubric", "id"], "assessment.otherRubric", detail)];
  }
  const { programme, programmeAnswers = {} } = assessment;
  const settings = programme ? checkProgramme(programme, rubric) : [];
  return [
    ...answerProblems(assessment.answers, rubric),
    ...profileProblems(assessment.profile, rubric.profile),
    ...settings.map((found) => ({ ...found, path: ["programme", ...found.path] })),
    ...programmeAnswerProblems(programmeAnswers, programme),
  ];
}

function answerProblems(answers: Answers, rubric: Rubric): Problem[] {
  const known = new Set(criteriaOf(rubric).map((criterion) => criterion.id));
  const reasons = new Set(rubric.policy.naReasons.map((reason) => reason.id));
  return Object.entries(answers).flatMap(([id, answer]) => {
    if (!known.has(id)) return [problem(["answers", id], "assessment.unknownCriterion", { id })];
    if (!("notApplicable" in answer) || reasons.has(answer.notApplicable)) return [];
    const path = ["answers", id, "notApplicable"];
    return [problem(path, "assessment.unknownReason", { id: answer.notApplicable })];
  });
}

function profileProblems(profile: Facts, questions: readonly ProfileQuestion[]): Problem[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return Object.entries(profile).flatMap(([id, fact]) => {
    const question = byId.get(id);
    if (!question) return [problem(["profile", id], "assessment.unknownQuestion", { id })];
    return fact === undefined ? [] : factProblems(fact, question, ["profile", id]);
  });
}

function factProblems(
  fact: NonNullable<Facts[string]>,
  question: ProfileQuestion,
  path: Path,
): Problem[] {
  const { id, kind, min } = question;
  const options = new Set((question.options ?? []).map((option) => option.id));
  const wrongKind = [problem(path, "assessment.factKind", { id, kind })];
  if (kind === "multi") {
    if (typeof fact !== "object") return wrongKind;
    return fact
      .filter((value) => !options.has(value))
      .map((value) => problem(path, "assessment.unknownOption", { id, value }));
  }
  if (kind === "single") {
    if (typeof fact !== "string") return wrongKind;
    return options.has(fact)
      ? []
      : [problem(path, "assessment.unknownOption", { id, value: fact })];
  }
  if (typeof fact !== kind) return wrongKind;
  const low = typeof fact === "number" && min !== undefined && fact < min;
  return low ? [problem(path, "assessment.factLow", { id, min })] : [];
}
