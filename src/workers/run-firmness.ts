import type { Firmness } from "#scoring";
import type { FirmnessJob, FirmnessReply } from "./firmness-job.ts";
import { type Run, runJob } from "./run-job.ts";

/**
 * Tries a result by small changes, off the main thread.
 * @param onFirst told the first reading, after one block of draws
 * @returns the last reading; undefined when it was cancelled or the browser has no workers
 */
export function firmnessInWorker(
  job: FirmnessJob,
  onFirst: (firmness: Firmness) => void,
): Run<Firmness | undefined> {
  const open = () =>
    new Worker(new URL("./firmness-worker.ts", import.meta.url), {
      type: "module",
      name: "firmness",
    });
  return runJob<FirmnessReply, Firmness | undefined>(open, job, {
    onReply: ({ firmness, isLast }, settle) => (isLast ? settle(firmness) : onFirst(firmness)),
    failed: () => undefined,
    cancelled: undefined,
  });
}
