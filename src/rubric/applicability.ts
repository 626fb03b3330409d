import { type Condition, evaluate, type OptionOrder, type Profile } from "./condition.ts";
import type { CriterionOf, Guidance, RegulationNote, Rubric } from "./rubric.ts";
import type { Rules } from "./rules.ts";

/** The order of the options of every ordered profile question. */
export function optionOrder(rubric: Pick<Rules, "profile">): OptionOrder {
  return Object.fromEntries(
    rubric.profile
      .filter((question) => question.ordered)
      .map((question) => [question.id, (question.options ?? []).map((option) => option.id)]),
  );
}

/** Whether the profile leaves a criterion on. Only a condition that is certainly false switches it off. */
export function applies(
  criterion: Pick<CriterionOf<unknown>, "appliesWhen">,
  profile: Profile,
  order: OptionOrder,
): boolean {
  return !criterion.appliesWhen || evaluate(criterion.appliesWhen, profile, order) !== false;
}

/** The gates of a criterion that hold for this profile, in rubric order. */
export function gatesFor<G extends { readonly when?: Condition }>(
  criterion: { readonly gates?: readonly G[] },
  profile: Profile,
  order: OptionOrder,
): readonly G[] {
  return (criterion.gates ?? []).filter(
    (gate) => !gate.when || evaluate(gate.when, profile, order) !== false,
  );
}

/**
 * What a step asks of this venture, in order. Advice for one kind of venture is given only where the profile says
 * that it is one: unlike a duty, it is no loss while a fact is not stated.
 */
export function actionsFor(
  { actions }: Pick<Guidance<string>, "actions">,
  profile: Profile,
  order: OptionOrder,
): readonly string[] {
  return actions.flatMap((action) => {
    if (typeof action === "string") return [action];
    return evaluate(action.when, profile, order) === true ? [action.text] : [];
  });
}

/** The regulation notes that the stated profile touches, in rubric order. */
export function regulationFor(
  { regulation }: Pick<Rubric, "regulation">,
  profile: Profile,
  order: OptionOrder,
): readonly RegulationNote<string>[] {
  return (regulation?.notes ?? []).filter((note) => evaluate(note.when, profile, order) === true);
}
