import { expect, test } from "vitest";
import { actionsFor, type Condition, criteriaOf, optionOrder, type Profile } from "#rubric";
import { shippedIds, shippedRubric } from "../fixtures/rubric-folder.ts";

/** The facts a condition reads. */
function factsOf(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  if ("not" in condition) return factsOf(condition.not);
  return [condition.fact];
}

const rubrics = await Promise.all(shippedIds().map((id) => shippedRubric(id, "en")));

test.each(rubrics.map((rubric) => [rubric.id, rubric] as const))(
  "%s: every venture sees two to five actions in every step, whatever its profile",
  (_id, rubric) => {
    const order = optionOrder(rubric);
    /** Every answer a fact can have, one option at a time; team sizes about the bounds in use. */
    const answers = (fact: string): Profile[string][] => {
      const question = rubric.profile.find(({ id }) => id === fact);
      if (question?.kind === "boolean") return [true, false];
      if (question?.kind === "number") return [1, 2, 3, 5, 10, 20, 50, 200];
      return (question?.options ?? []).map(({ id }) => (question?.kind === "multi" ? [id] : id));
    };
    const wrong = criteriaOf(rubric).flatMap(({ id, guidance }) =>
      guidance.flatMap((step, i) => {
        const facts = new Set(
          step.actions.flatMap((action) =>
            typeof action === "string" ? [] : factsOf(action.when),
          ),
        );
        const profiles = [...facts].reduce<Profile[]>(
          (all, fact) =>
            all.flatMap((profile) =>
              answers(fact).map((answer) => ({ ...profile, [fact]: answer })),
            ),
          [{}],
        );
        const seen = [{}, ...profiles].map((profile) => actionsFor(step, profile, order).length);
        return Math.min(...seen) < 2 || Math.max(...seen) > 5 ? [`${id} step ${i + 1}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(rubrics.map((rubric) => [rubric.id, rubric] as const))(
  "%s: no action stands twice in a step, and effort never falls to nothing",
  (_id, rubric) => {
    const wrong = criteriaOf(rubric).flatMap(({ id, guidance }) =>
      guidance.flatMap(({ actions, days, artefact }, i) => {
        const texts = actions.map((action) => (typeof action === "string" ? action : action.text));
        return new Set(texts).size < texts.length || days < 1 || artefact.trim() === ""
          ? [`${id} step ${i + 1}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  },
);
