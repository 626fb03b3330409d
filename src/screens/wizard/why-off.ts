import { formatList, type Messages } from "#i18n";
import type { Criterion, Fact, Profile, ProfileQuestion, Rubric } from "#rubric";
import { applicableIds } from "#state";

type Condition = NonNullable<Criterion["appliesWhen"]>;

/**
 * The stated facts that switch a criterion off, e.g. "Stage: Idea". A fact decides if without it the criterion would apply;
 * where only several together decide, all of them are named.
 */
export function whyOff(
  { id, appliesWhen }: Criterion,
  profile: Profile,
  rubric: Rubric,
  words: Pick<Messages["profile"], "yes" | "no">,
): string {
  const mentioned = new Set(appliesWhen ? factsOf(appliesWhen) : []);
  const stated = rubric.profile.filter(
    (question) => mentioned.has(question.id) && profile[question.id] !== undefined,
  );
  const decisive = stated.filter((question) =>
    applicableIds({ ...profile, [question.id]: undefined }, rubric).includes(id),
  );
  const named = (decisive.length > 0 ? decisive : stated).map(
    (question) => `${question.title}: ${sayFact(question, profile[question.id], words)}`,
  );
  return formatList(named, rubric.language);
}

function factsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  return "not" in condition ? factsOf(condition.not) : [condition.fact];
}

function sayFact(
  { options = [] }: ProfileQuestion,
  fact: Fact | undefined,
  words: Pick<Messages["profile"], "yes" | "no">,
): string {
  if (typeof fact === "boolean") return fact ? words.yes : words.no;
  const chosen = typeof fact === "object" ? fact : [String(fact ?? "")];
  return chosen.map((id) => options.find((option) => option.id === id)?.title ?? id).join(", ");
}
