import { type Firmness, firmnessSteps } from "#scoring";
import type { FirmnessJob, FirmnessReply } from "./firmness-job.ts";

/** Entry of the firmness worker: one job in, a first reading after one block of draws and the last one out. */
self.addEventListener("message", ({ data }: MessageEvent<FirmnessJob>) => {
  const { rubric, answers, draws, seed } = data;
  let latest: (() => Firmness) | undefined;
  for (const step of firmnessSteps(rubric, answers, { draws, seed })) {
    if (!latest) reply({ firmness: step(), isLast: false });
    latest = step;
  }
  if (latest) reply({ firmness: latest(), isLast: true });
});

function reply(message: FirmnessReply): void {
  self.postMessage(message);
}
