import type { Condition } from "./condition.ts";
import { type Path, type Problem, problem } from "./problem.ts";
import type { ProfileQuestionOf, RubricOf, Text } from "./rubric.ts";

/** What is wrong with a condition: facts, options and comparisons that the profile questions do not know. */
export function conditionProblems(
  condition: Condition,
  path: Path,
  rubric: Pick<RubricOf<Text>, "profile">,
): Problem[] {
  if ("all" in condition) {
    return condition.all.flatMap((part, i) => conditionProblems(part, [...path, "all", i], rubric));
  }
  if ("any" in condition) {
    return condition.any.flatMap((part, i) => conditionProblems(part, [...path, "any", i], rubric));
  }
  if ("not" in condition) return conditionProblems(condition.not, [...path, "not"], rubric);
  const question = rubric.profile.find((item) => item.id === condition.fact);
  if (!question) return [problem([...path, "fact"], "rubric.unknownFact", { id: condition.fact })];
  if ("atLeast" in condition && !question.ordered && question.kind !== "number") {
    return [problem([...path, "atLeast"], "rubric.notOrdered", { id: question.id })];
  }
  const named =
    "in" in condition
      ? condition.in
      : ["equals" in condition ? condition.equals : condition.atLeast];
  return named
    .filter((value) => !isAnswer(question, value))
    .map((value) =>
      problem(path, "rubric.unknownOption", { id: question.id, value: String(value) }),
    );
}

function isAnswer(question: ProfileQuestionOf<Text>, value: string | number | boolean): boolean {
  if (question.kind === "boolean") return typeof value === "boolean";
  if (question.kind === "number") return typeof value === "number";
  return (question.options ?? []).some((option) => option.id === value);
}
