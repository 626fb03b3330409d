import { type AgreementReading, type CohortRanking, type CohortRow, zoneOf } from "#cohort";
import type { RankingDraws, RankingJob, RankingOutcome, RankingReply } from "./ranking-job.ts";
import { type Run, runJob } from "./run-job.ts";

/**
 * Ranks an intake off the main thread.
 * @param onRanking told a ranking with the first 500 rows, one with all, then one each time the draws have doubled
 */
export function rankingInWorker(
  job: Pick<RankingJob, "intake" | "rubric">,
  onRanking: (ranking: CohortRanking, isWhole: boolean) => void,
): Run<RankingOutcome> {
  const rows: CohortRow[] = [];
  // What is put together in slices comes one after the other, and the end after all of it.
  let work = Promise.resolve();
  let about: Omit<CohortRanking, "rows"> | undefined;
  return runJob<RankingReply, RankingOutcome>(
    open,
    { ...job, wanted: "ranking" },
    {
      onReply: (reply, settle) => {
        if (reply.kind === "end") void work.then(() => settle(reply.outcome));
        if (reply.kind === "rows") {
          about = reply.about;
          const isFirst = rows.length === 0;
          rows.push(...reply.rows);
          const isWhole = rows.length === reply.total;
          if (isFirst || isWhole) onRanking({ ...about, rows: [...rows] }, isWhole);
        }
        if (reply.kind === "draws" && about) {
          const known = { ...about, draws: reply.draws };
          work = work.then(async () => {
            onRanking({ ...known, rows: await withDraws(rows, reply) }, true);
          });
        }
      },
      failed: () => "failed",
      cancelled: "cancelled",
    },
  );
}

/**
 * How far the reviewers of an intake agree, off the main thread.
 * @returns undefined when it was cancelled, or could not be done
 */
export function agreementInWorker(
  job: Pick<RankingJob, "intake" | "rubric">,
): Run<AgreementReading | undefined> {
  return runJob<RankingReply, AgreementReading | undefined>(
    open,
    { ...job, wanted: "agreement" },
    {
      onReply: (reply, settle) => {
        if (reply.kind === "agreement") settle(reply.agreement);
        if (reply.kind === "end") settle(undefined);
      },
      failed: () => undefined,
      cancelled: undefined,
    },
  );
}

function open(): Worker {
  return new Worker(new URL("./ranking-worker.ts", import.meta.url), {
    type: "module",
    name: "ranking",
  });
}

/** Rows taken in one go: a new object for each of 20,000 would hold the page up. */
const SLICE = 2_000;

async function withDraws(rows: readonly CohortRow[], draws: RankingDraws): Promise<CohortRow[]> {
  const drawn: CohortRow[] = [];
  for (const [place, row] of rows.entries()) {
    if (place > 0 && place % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
    drawn.push(withDraw(row, place, draws));
  }
  return drawn;
}

function withDraw(row: CohortRow, place: number, draws: RankingDraws): CohortRow {
  const found = draws.top[place] ?? Number.NaN;
  const top = Number.isNaN(found) ? null : found;
  return {
    ...row,
    rankLow: draws.rankLow[place] || null,
    rankHigh: draws.rankHigh[place] || null,
    top,
    zone: top === null ? null : zoneOf(top),
  };
}
