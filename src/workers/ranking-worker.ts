import { answerRanking } from "./ranking-answer.ts";
import type { RankingJob, RankingReply } from "./ranking-job.ts";

/** Entry of the ranking worker: one job in, rows and draws or an agreement out, then the end. */
self.addEventListener("message", async ({ data }: MessageEvent<RankingJob>) => {
  const outcome = await answerRanking(data, reply);
  reply({ kind: "end", outcome });
});

function reply(message: RankingReply): void {
  // Arrays change hands instead of being copied.
  const { rankLow, rankHigh, top } = message.kind === "draws" ? message : NOTHING;
  const transfer = [rankLow, rankHigh, top].flatMap((array) => (array ? [array.buffer] : []));
  self.postMessage(message, { transfer });
}

const NOTHING = { rankLow: undefined, rankHigh: undefined, top: undefined };
