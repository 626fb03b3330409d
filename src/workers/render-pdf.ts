import type { PdfFailure, PdfFile, PdfJob, PdfStage, WorkerReply } from "./pdf-job.ts";

export interface PdfRun {
  /** Never rejects: every failure is a value. */
  readonly result: Promise<PdfFile | PdfFailure>;
  /** Stops the work at once; the result is then `cancelled`. Does nothing once there is a result. */
  cancel(): void;
}

/**
 * Renders the PDF of a report off the main thread. Each run has a worker of its own, ended with it, so that cancelling is
 * immediate and the memory of fonts and pages is given back.
 * @param onStage told when a stage begins
 */
export function renderPdfInWorker(job: PdfJob, onStage: (stage: PdfStage) => void): PdfRun {
  let cancel = () => {};
  const result = new Promise<PdfFile | PdfFailure>((resolve) => {
    const worker = startWorker();
    const settle = (outcome: PdfFile | PdfFailure) => {
      worker?.terminate();
      resolve(outcome);
    };
    cancel = () => settle({ ok: false, reason: "cancelled", detail: "" });
    if (!worker) {
      settle({ ok: false, reason: "worker", detail: "workers are not available" });
      return;
    }
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === "stage") onStage(data.stage);
      else settle(data.result);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      settle({ ok: false, reason: "worker", detail: event.message });
    });
    worker.addEventListener("messageerror", () =>
      settle({ ok: false, reason: "worker", detail: "the answer was unreadable" }),
    );
    worker.postMessage(job, { transfer: [] });
  });
  return { result, cancel: () => cancel() };
}

/** Undefined where the browser has no module workers or a policy forbids them. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./report-worker.ts", import.meta.url), {
      type: "module",
      name: "report",
    });
  } catch {
    return undefined;
  }
}
