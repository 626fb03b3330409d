import { agreementReading, type CohortRanking, rankSteps } from "#cohort";
import { withProgramme } from "#scoring";
import { openIntakeStorage } from "#storage";
import type { RankingDraws, RankingJob, RankingOutcome, RankingReply } from "./ranking-job.ts";

/** Rows that are handed over at once: what the page takes in is never a long task. */
const PART = 500;

/** Does one job, in the worker. Never rejects. */
export async function answerRanking(
  job: RankingJob,
  reply: (message: RankingReply) => void,
): Promise<RankingOutcome> {
  try {
    const read = typeof job.intake === "string" ? await readIntake(job.intake) : job.intake;
    if (!read || read === "failed") return read ?? "absent";
    const { record, applicants, reviews } = read;
    const rubric = withProgramme(job.rubric, record.programme);
    if (job.wanted === "agreement") {
      reply({ kind: "agreement", agreement: agreementReading(applicants, reviews, rubric) });
      return "done";
    }
    const { places } = record.programme;
    const input = { rubric, places, applicants, reviews, settings: record.ranking };
    let isFirst = true;
    for (const step of rankSteps(input)) {
      if (isFirst) replyRows(step(), reply);
      else reply({ kind: "draws", ...drawsOf(step()) });
      isFirst = false;
    }
    return "done";
  } catch {
    return "failed";
  }
}

async function readIntake(
  id: string,
): Promise<Exclude<RankingJob["intake"], string> | "failed" | undefined> {
  const opened = await openIntakeStorage();
  if (!opened.ok) return "failed";
  const read = await opened.storage.scorable(id);
  await opened.storage.close();
  return read.ok ? read.value : "failed";
}

function replyRows(
  { rows, ...about }: CohortRanking,
  reply: (message: RankingReply) => void,
): void {
  const total = rows.length;
  for (let from = 0; from === 0 || from < total; from += PART) {
    reply({ kind: "rows", rows: rows.slice(from, from + PART), total, about });
  }
}

function drawsOf({ rows, draws }: CohortRanking): RankingDraws {
  return {
    draws,
    rankLow: Uint16Array.from(rows, ({ rankLow }) => rankLow ?? 0),
    rankHigh: Uint16Array.from(rows, ({ rankHigh }) => rankHigh ?? 0),
    top: Float64Array.from(rows, ({ top }) => top ?? Number.NaN),
  };
}
