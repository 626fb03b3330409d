import type {
  OutputFailure,
  OutputJob,
  OutputMade,
  OutputProgress,
  OutputReply,
} from "./outputs-protocol.ts";
import { type Run, runJob } from "./run-job.ts";

/** A file about an intake, as the worker made it. */
export interface OutputFile extends OutputMade {
  readonly content: Blob;
}

/**
 * Makes a file about an intake off the main thread. Its pieces go into a Blob as they come, which the browser may keep on the disk.
 * @param onProgress told what is going on
 */
export function outputInWorker(
  job: OutputJob,
  onProgress: (progress: OutputProgress) => void,
): Run<OutputFile | OutputFailure> {
  const open = () =>
    new Worker(new URL("./outputs-worker.ts", import.meta.url), {
      type: "module",
      name: "outputs",
    });
  const pieces: Blob[] = [];
  return runJob<OutputReply, OutputFile | OutputFailure>(open, job, {
    onReply: (reply, settle) => {
      if (reply.kind === "progress") onProgress(reply.progress);
      if (reply.kind === "piece") pieces.push(new Blob([reply.bytes]));
      if (reply.kind !== "end") return;
      const { outcome } = reply;
      settle(outcome.ok ? { ...outcome, content: new Blob(pieces) } : outcome);
    },
    failed: (detail) => ({ ok: false, reason: "worker", detail }),
    cancelled: { ok: false, reason: "cancelled", detail: "" },
  });
}
