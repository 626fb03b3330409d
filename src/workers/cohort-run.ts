import type { CohortReading } from "#cohort";
import type { CohortJob, CohortReply } from "./cohort-job.ts";
import { type Run, runJob } from "./run-job.ts";

/**
 * Draws a whole intake off the main thread.
 * @param onReading told a reading over the draws so far, each time they have doubled
 * @returns the last reading; undefined when it was cancelled or the browser has no workers
 */
export function cohortInWorker(
  job: CohortJob,
  onReading: (reading: CohortReading) => void,
): Run<CohortReading | undefined> {
  const open = () =>
    new Worker(new URL("./cohort-worker.ts", import.meta.url), { type: "module", name: "cohort" });
  return runJob<CohortReply, CohortReading | undefined>(open, job, {
    onReply: ({ reading, isLast }, settle) => (isLast ? settle(reading) : onReading(reading)),
    failed: () => undefined,
    cancelled: undefined,
  });
}
