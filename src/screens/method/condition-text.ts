import { languageTag, type Messages } from "#i18n";
import type { Condition, Rubric } from "#rubric";

type Words = Messages["method"]["gates"];

/** A condition over profile facts in the rubric's own words, e.g. "Stage: Pilot or further". */
export function conditionText(condition: Condition, rubric: Rubric, words: Words): string {
  const inner = (part: Condition): string => {
    const text = conditionText(part, rubric, words);
    return "all" in part || "any" in part ? words.group(text) : text;
  };
  const several = (parts: readonly Condition[], joint: string): string =>
    parts.map(inner).join(joint);
  if ("all" in condition) return several(condition.all, words.and);
  if ("any" in condition) return several(condition.any, words.or);
  if ("not" in condition) return words.not(inner(condition.not));

  const { fact } = condition;
  const question = rubric.profile.find(({ id }) => id === fact);
  const answer = (value: string | number | boolean): string => {
    if (typeof value === "boolean") return value ? words.yes : words.no;
    return question?.options?.find(({ id }) => id === value)?.title ?? String(value);
  };
  const title = question?.title ?? fact;
  if ("equals" in condition) return words.fact(title, answer(condition.equals));
  if ("atLeast" in condition) return words.fact(title, words.atLeast(answer(condition.atLeast)));
  return words.fact(title, anyOf(condition.in.map(answer), rubric.language));
}

/** "a, b or c" · "a、b或c". */
function anyOf(items: readonly string[], language: Rubric["language"]): string {
  return new Intl.ListFormat(languageTag(language), { type: "disjunction" }).format(items);
}
