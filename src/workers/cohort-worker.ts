import { type CohortReading, cohortSteps } from "#cohort";
import type { CohortJob, CohortReply } from "./cohort-job.ts";

/** Entry of the cohort worker: one job in, a reading each time the draws have doubled and the last one out. */
self.addEventListener("message", ({ data }: MessageEvent<CohortJob>) => {
  let latest: (() => CohortReading) | undefined;
  let blocks = 0;
  let next = 1;
  for (const step of cohortSteps(data.table, data.options)) {
    latest = step;
    blocks += 1;
    if (blocks < next) continue;
    next *= 2;
    reply({ reading: step(), isLast: false });
  }
  if (latest) reply({ reading: latest(), isLast: true });
});

function reply(message: CohortReply): void {
  self.postMessage(message);
}
