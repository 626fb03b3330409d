import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { type Firmness, REPORT_DRAWS, toScoring } from "#scoring";
import { firmnessInWorker, type Run } from "#workers";

interface Tried extends Pick<Assessment, "answers" | "profile" | "programme"> {
  readonly hash: string;
  readonly run: Run<Firmness | undefined>;
}

/** The last trial of each assessment, by its id. */
const tried = new Map<string, Tried>();

/**
 * How firm an assessment's result is, tried once for the same rubric, profile and answers, off the main thread.
 * A trial of answers that were changed meanwhile is stopped.
 * @param onFirst told a first reading, where the work is begun by this call
 */
export function firmnessOfAssessment(
  { id, profile, answers, programme }: Pick<Assessment, "id" | "profile" | "answers" | "programme">,
  rubric: Rubric,
  onFirst: (firmness: Firmness) => void = () => {},
): Promise<Firmness | undefined> {
  const known = tried.get(id);
  const same =
    known?.answers === answers &&
    known.profile === profile &&
    known.programme === programme &&
    known.hash === rubric.hash;
  if (known && same) return known.run.result;
  known?.run.cancel();
  const scoring = toScoring(rubric, profile, answers);
  const run = firmnessInWorker(
    { rubric: scoring.rubric, answers: scoring.answers, ...REPORT_DRAWS },
    onFirst,
  );
  tried.set(id, { answers, profile, ...(programme && { programme }), hash: rubric.hash, run });
  return run.result;
}

/** Stops the draws of an assessment that are under way; a first reading stays, and the next report draws anew. */
export function stopFirmness(id: string): void {
  const known = tried.get(id);
  tried.delete(id);
  known?.run.cancel();
}
