import type { Answer, AnswerState, Assessment } from "#assessment";
import type { Criterion, Dimension, Rubric } from "#rubric";
import { applicableIds, type Length, stateOf } from "#state";

/** One criterion that applies, with its answer. */
export interface CriterionView {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  /** As the scoring reads it: "not applicable" where the rubric forbids it is unanswered. */
  readonly state: AnswerState;
}

/** A dimension as the profile leaves it. */
export interface DimensionView {
  readonly dimension: Dimension;
  readonly on: readonly CriterionView[];
  /** Switched off by the profile. */
  readonly off: readonly Criterion[];
}

/** Every dimension as the profile leaves it, in rubric order. */
export function viewDimensions(
  rubric: Rubric,
  { profile, answers }: Pick<Assessment, "profile" | "answers">,
): readonly DimensionView[] {
  const applicable = new Set(applicableIds(profile, rubric));
  return rubric.dimensions.map((dimension) => ({
    dimension,
    on: dimension.criteria
      .filter(({ id }) => applicable.has(id))
      .map((criterion) => {
        const answer = Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined;
        return { criterion, answer, state: readState(criterion, answer) };
      }),
    off: dimension.criteria.filter(({ id }) => !applicable.has(id)),
  }));
}

/** What a step asks: all that applies, or in the quick check its core criteria. */
export function askedIn(on: readonly CriterionView[], length: Length): readonly CriterionView[] {
  return length === "full" ? on : on.filter(({ criterion }) => criterion.core);
}

function readState({ naAllowed }: Criterion, answer: Answer | undefined): AnswerState {
  const state = stateOf(answer);
  return state === "notApplicable" && !naAllowed ? "unanswered" : state;
}

/** How many criteria that apply are in one of the states. */
export function countIn(
  views: readonly DimensionView[],
  ...states: readonly AnswerState[]
): number {
  return views.flatMap(({ on }) => on).filter(({ state }) => states.includes(state)).length;
}
