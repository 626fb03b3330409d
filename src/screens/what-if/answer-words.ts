import type { Answer } from "#assessment";
import type { Messages } from "#i18n";
import type { Rubric } from "#rubric";
import { type AnswerChange, stateOf } from "#state";

type Policy = Pick<Rubric["policy"], "evidenceGrades" | "naReasons">;

/** An answer in a few words: "level 2, Desk research". */
export function answerText(
  answer: Answer | undefined,
  policy: Policy,
  words: Messages["whatIf"],
): string {
  if (answer && "level" in answer) {
    return [words.level(answer.level), gradeText(answer, policy, words)].join(words.betweenParts);
  }
  if (answer && "notApplicable" in answer) {
    const { notApplicable } = answer;
    const reason = policy.naReasons.find(({ id }) => id === notApplicable)?.title;
    return words.notApplicable(reason ?? notApplicable);
  }
  return stateOf(answer) === "unknown" ? words.unknown : words.unanswered;
}

/** A changed answer in a few words: "level 2 → 4", "evidence: Desk research → Pilot or measurement". */
export function changeText(
  { before, after }: Pick<AnswerChange, "before" | "after">,
  policy: Policy,
  words: Messages["whatIf"],
): string {
  if (!before || !after || !("level" in before) || !("level" in after)) {
    return words.fromTo(answerText(before, policy, words), answerText(after, policy, words));
  }
  const grades = [before, after].map((answer) => gradeText(answer, policy, words));
  const [from = "", to = ""] = grades;
  return [
    before.level !== after.level && words.levelChange(before.level, after.level),
    from !== to && words.evidenceChange(from, to),
  ]
    .filter((part) => part !== false)
    .join(words.betweenParts);
}

function gradeText(answer: Answer, policy: Policy, words: Messages["whatIf"]): string {
  const grade = "evidence" in answer ? answer.evidence : undefined;
  return grade === undefined ? words.noGrade : (policy.evidenceGrades[grade] ?? words.noGrade);
}
