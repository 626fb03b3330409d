import { useMemo } from "react";
import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import type { VentureScore } from "#scoring";
import {
  changesOf,
  scorecardOf,
  type Trial,
  trialAnswers,
  type TrialChanges,
  type TrialHistory,
  trialRubric,
  useTrial,
  type Venture,
} from "#state";

/** A saved assessment and what is tried on it. */
export interface TrialView {
  readonly assessment: Assessment;
  /** With the weights it ships with. */
  readonly rubric: Rubric;
  readonly trial: Trial;
  readonly steps: TrialHistory;
  readonly before: VentureScore;
  readonly now: VentureScore;
  readonly changes: TrialChanges;
}

/** The trial of a venture, scored; nothing is computed twice for the same answers and weights. */
export function useTrialView({ assessment, rubric }: Venture): TrialView {
  const steps = useTrial(assessment.id);
  const { profile, answers } = assessment;
  const trial = steps.now;
  const changes = useMemo(() => changesOf(answers, rubric, trial), [answers, rubric, trial]);
  const tried = { profile, answers: trialAnswers(answers, trial) };
  return {
    assessment,
    rubric,
    trial,
    steps,
    before: scorecardOf(assessment, rubric),
    now: scorecardOf(tried, trialRubric(rubric, trial)),
    changes,
  };
}
