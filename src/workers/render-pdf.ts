import type { PdfFailure, PdfFile, PdfJob, PdfStage, WorkerReply } from "./pdf-job.ts";
import { type Run, runJob } from "./run-job.ts";

/**
 * Builds reports and lays them out as one PDF, off the main thread. Every failure is a value.
 * @param onStage told when a stage begins
 */
export function renderPdfInWorker(
  job: PdfJob,
  onStage: (stage: PdfStage) => void,
): Run<PdfFile | PdfFailure> {
  const open = () =>
    new Worker(new URL("./report-worker.ts", import.meta.url), { type: "module", name: "report" });
  return runJob<WorkerReply, PdfFile | PdfFailure>(open, job, {
    onReply: (reply, settle) =>
      reply.kind === "stage" ? onStage(reply.stage) : settle(reply.result),
    failed: (detail) => ({ ok: false, reason: "worker", detail }),
    cancelled: { ok: false, reason: "cancelled", detail: "" },
  });
}
