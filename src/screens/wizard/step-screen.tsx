import type { Venture } from "#state";
import { useMemo } from "react";
import { Loaded } from "./loaded.tsx";
import { Step } from "./step.tsx";
import { viewDimensions } from "./step-view.ts";

interface StepScreenProps {
  readonly id: string;
  readonly dimension: string;
  /** The criterion to show first; without it the first unanswered one. */
  readonly criterion?: string;
}

/** One dimension of an assessment: `#/assess/:id/:dimension`, and `…/:criterion` for one criterion of it. */
export function StepScreen({ id, dimension, criterion = "" }: StepScreenProps) {
  return (
    <Loaded id={id} dimension={dimension}>
      {(venture) => <StepOf venture={venture} dimension={dimension} criterion={criterion} />}
    </Loaded>
  );
}

interface StepOfProps {
  readonly venture: Venture;
  readonly dimension: string;
  readonly criterion: string;
}

function StepOf({ venture, dimension, criterion }: StepOfProps) {
  const { rubric, assessment } = venture;
  const { profile, answers } = assessment;
  const views = useMemo(
    () => viewDimensions(rubric, { profile, answers }),
    [rubric, profile, answers],
  );
  const place = views.findIndex((view) => view.dimension.id === dimension);
  const view = views[place];
  return view ? <Step venture={venture} view={view} place={place} asked={criterion} /> : null;
}
