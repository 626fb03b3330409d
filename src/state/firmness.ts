import type { Answers, Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { type Firmness, REPORT_DRAWS, toScoring } from "#scoring";
import { firmnessInWorker, type FirmnessRun } from "#workers";

interface Tried {
  readonly profile: Assessment["profile"];
  readonly hash: string;
  readonly run: FirmnessRun;
}

const tried = new WeakMap<Answers, Tried>();

/**
 * How firm an assessment's result is, tried once for the same rubric, profile and answers, off the main thread.
 * @param onFirst told a first reading, where the work is begun by this call
 */
export function firmnessOfAssessment(
  { profile, answers }: Pick<Assessment, "profile" | "answers">,
  rubric: Rubric,
  onFirst: (firmness: Firmness) => void = () => {},
): Promise<Firmness | undefined> {
  const known = tried.get(answers);
  if (known && known.profile === profile && known.hash === rubric.hash) return known.run.result;
  // Answers that were changed meanwhile are of no interest any more.
  known?.run.cancel();
  const scoring = toScoring(rubric, profile, answers);
  const run = firmnessInWorker(
    { rubric: scoring.rubric, answers: scoring.answers, ...REPORT_DRAWS },
    onFirst,
  );
  tried.set(answers, { profile, hash: rubric.hash, run });
  return run.result;
}
