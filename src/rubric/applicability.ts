import { evaluate, type OptionOrder, type Profile } from "./condition.ts";
import type { CriterionOf, RubricGate, RubricOf } from "./rubric.ts";

/** The order of the options of every ordered profile question. */
export function optionOrder(rubric: Pick<RubricOf<unknown>, "profile">): OptionOrder {
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
export function gatesFor<T>(
  criterion: Pick<CriterionOf<T>, "gates">,
  profile: Profile,
  order: OptionOrder,
): readonly RubricGate<T>[] {
  return (criterion.gates ?? []).filter(
    (gate) => !gate.when || evaluate(gate.when, profile, order) !== false,
  );
}
