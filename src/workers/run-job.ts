/** One job in a worker. */
export interface Run<Outcome> {
  /** Never rejects. */
  readonly result: Promise<Outcome>;
  /** Stops the work at once. Does nothing once there is a result. */
  cancel(): void;
}

interface Handling<Reply, Outcome> {
  /** Takes what the worker says; `settle` ends the job. */
  readonly onReply: (reply: Reply, settle: (outcome: Outcome) => void) => void;
  /** What comes of it when the browser has no workers, or ends this one; `detail` in English. */
  readonly failed: (detail: string) => Outcome;
  readonly cancelled: Outcome;
}

/**
 * Gives a job a worker of its own, ended with it, so that cancelling is immediate and its memory is given back.
 * @param open starts the worker; may throw where the browser has none or a policy forbids them
 * @param job survives structured cloning
 */
export function runJob<Reply, Outcome>(
  open: () => Worker,
  job: unknown,
  { onReply, failed, cancelled }: Handling<Reply, Outcome>,
): Run<Outcome> {
  let cancel = () => {};
  const result = new Promise<Outcome>((resolve) => {
    const worker = opened(open);
    const settle = (outcome: Outcome) => {
      worker?.terminate();
      resolve(outcome);
    };
    cancel = () => settle(cancelled);
    if (!worker) {
      settle(failed("workers are not available"));
      return;
    }
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => onReply(data, settle));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      settle(failed(event.message));
    });
    worker.addEventListener("messageerror", () => settle(failed("the answer was unreadable")));
    worker.postMessage(job, { transfer: [] });
  });
  return { result, cancel: () => cancel() };
}

function opened(open: () => Worker): Worker | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
