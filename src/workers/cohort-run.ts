import type { CohortReading } from "#cohort";
import type { CohortJob, CohortReply } from "./cohort-job.ts";

export interface CohortRun {
  /** The last reading; undefined when it was cancelled or the browser has no workers. Never rejects. */
  readonly result: Promise<CohortReading | undefined>;
  /** Stops the work at once. */
  cancel(): void;
}

/**
 * Draws a whole intake off the main thread, in a worker of its own.
 * @param onReading told a reading over the draws so far, each time they have doubled
 */
export function cohortInWorker(
  job: CohortJob,
  onReading: (reading: CohortReading) => void,
): CohortRun {
  let cancel = () => {};
  const result = new Promise<CohortReading | undefined>((resolve) => {
    const worker = startWorker();
    const settle = (reading?: CohortReading) => {
      worker?.terminate();
      resolve(reading);
    };
    cancel = () => settle();
    if (!worker) {
      settle();
      return;
    }
    worker.addEventListener("message", ({ data }: MessageEvent<CohortReply>) => {
      if (data.isLast) settle(data.reading);
      else onReading(data.reading);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      settle();
    });
    worker.postMessage(job, { transfer: [] });
  });
  return { result, cancel: () => cancel() };
}

/** Undefined where the browser has no module workers or a policy forbids them. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./cohort-worker.ts", import.meta.url), {
      type: "module",
      name: "cohort",
    });
  } catch {
    return undefined;
  }
}
