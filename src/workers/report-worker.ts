import { answerJob } from "./answer-job.ts";
import type { PdfJob, WorkerReply } from "./pdf-job.ts";

/** Entry of the report worker: one job in, stages and one result out. */
self.addEventListener("message", async ({ data }: MessageEvent<PdfJob>) => {
  const result = await answerJob(data, (stage) => reply({ kind: "stage", stage }));
  // The bytes change hands instead of being copied.
  reply({ kind: "result", result }, result.ok ? [result.bytes.buffer] : []);
});

function reply(message: WorkerReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
