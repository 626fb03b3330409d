import type { Criterion, Dimension } from "#rubric";
import type { GateOutcome } from "#scoring";
import { scorecardOf, type Venture } from "#state";
import { type CriterionView, viewDimensions } from "./step-view.ts";

/** A criterion as the check page lists it. */
export interface Listed extends CriterionView {
  readonly dimension: Dimension;
}

/** A criterion with those of its gates that are failed, or else unresolved. */
export interface OpenGates extends Listed {
  readonly outcomes: readonly GateOutcome[];
}

/** Everything the check page lists, each in rubric order. */
export interface CheckView {
  /** Criteria with a failed gate, then those with an unresolved one. */
  readonly gates: readonly OpenGates[];
  readonly unanswered: readonly Listed[];
  readonly unknown: readonly Listed[];
  readonly notApplicable: readonly Listed[];
  readonly offByProfile: readonly Criterion[];
}

export function checkView({ assessment, rubric }: Venture): CheckView {
  const views = viewDimensions(rubric, assessment);
  const listed = views.flatMap(({ dimension, on }) =>
    on.map((item): Listed => ({ ...item, dimension })),
  );
  const { gates } = scorecardOf(assessment, rubric);
  const withState = (state: GateOutcome["state"]): OpenGates[] =>
    listed.flatMap((item) => {
      const outcomes = gates.filter(
        (gate) => gate.criterion === item.criterion.id && gate.state === state,
      );
      return outcomes.length > 0 ? [{ ...item, outcomes }] : [];
    });
  return {
    gates: [...withState("failed"), ...withState("unresolved")],
    unanswered: listed.filter(({ state }) => state === "unanswered"),
    unknown: listed.filter(({ state }) => state === "unknown"),
    notApplicable: listed.filter(({ state }) => state === "notApplicable"),
    offByProfile: views.flatMap(({ off }) => off),
  };
}
