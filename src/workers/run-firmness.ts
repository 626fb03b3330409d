import type { Firmness } from "#scoring";
import type { FirmnessJob, FirmnessReply } from "./firmness-job.ts";

export interface FirmnessRun {
  /** The last reading; undefined when it was cancelled or the browser has no workers. Never rejects. */
  readonly result: Promise<Firmness | undefined>;
  /** Stops the work at once. */
  cancel(): void;
}

/**
 * Tries a result by small changes, off the main thread, in a worker of its own.
 * @param onFirst told the first reading, after one block of draws
 */
export function firmnessInWorker(
  job: FirmnessJob,
  onFirst: (firmness: Firmness) => void,
): FirmnessRun {
  let cancel = () => {};
  const result = new Promise<Firmness | undefined>((resolve) => {
    const worker = startWorker();
    const settle = (firmness?: Firmness) => {
      worker?.terminate();
      resolve(firmness);
    };
    cancel = () => settle();
    if (!worker) {
      settle();
      return;
    }
    worker.addEventListener("message", ({ data }: MessageEvent<FirmnessReply>) => {
      if (data.isLast) settle(data.firmness);
      else onFirst(data.firmness);
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
    return new Worker(new URL("./firmness-worker.ts", import.meta.url), {
      type: "module",
      name: "firmness",
    });
  } catch {
    return undefined;
  }
}
