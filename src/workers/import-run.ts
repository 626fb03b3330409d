import type { ImportReply, ImportRequest } from "./import-protocol.ts";

/** An import under way. */
export interface ImportRun {
  readonly send: (request: ImportRequest) => void;
  /** Ends it at once; what was not committed is forgotten. */
  readonly stop: () => void;
}

/**
 * Starts a worker for one import. It lives until it is stopped: the files stay in it while a person decides about them.
 * @param onReply told everything the worker says; a worker that cannot be had, or breaks, says so itself
 */
export function importInWorker(onReply: (reply: ImportReply) => void): ImportRun {
  const failed = (): void => onReply({ kind: "failed", reason: "worker" });
  const worker = opened();
  if (!worker) {
    return { send: failed, stop: () => {} };
  }
  worker.addEventListener("message", ({ data }: MessageEvent<ImportReply>) => onReply(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    failed();
  });
  worker.addEventListener("messageerror", failed);
  return {
    send: (request) => worker.postMessage(request, { transfer: [] }),
    stop: () => worker.terminate(),
  };
}

function opened(): Worker | undefined {
  try {
    return new Worker(new URL("./import-worker.ts", import.meta.url), {
      type: "module",
      name: "import",
    });
  } catch {
    return undefined;
  }
}
