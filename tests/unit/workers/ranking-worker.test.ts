import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { agreementReading, type CohortRanking, rankIntake } from "#cohort";
import { rulesOf } from "#rubric";
import { agreementInWorker, rankingInWorker } from "#workers";
import { inlineWorkers } from "../../fixtures/inline-worker.ts";
import { springIntake } from "../../fixtures/intakes.ts";
import { applies, levels, reads } from "../../fixtures/toy-panel.ts";
import { at } from "../../fixtures/toy-report.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

type Level = 1 | 2 | 3 | 4 | 5;

// The first test waits for the worker's modules.
vi.setConfig({ testTimeout: 20_000 });

const Inline = inlineWorkers(() => import("../../../src/workers/ranking-worker.ts"));

const applicants = Array.from({ length: 620 }, (_, i) =>
  applies(100 + i, `Venture ${i}`, {
    ...levels(((i % 5) + 1) as Level, 3, ((i % 3) + 3) as Level),
    ...(i % 50 === 0 && { "FIN-B": at(4, 0) }),
  }),
);
const reviews = applicants
  .slice(0, 3)
  .flatMap((venture) => ["Lin", "Max"].map((name) => reads(name, venture, levels(4))));
const start = springIntake().record;
const record = { ...start, ranking: { ...start.ranking, draws: 1_100, seed: 3 } };
const rubric = rulesOf(toyRubric());
const job = { intake: { record, applicants, reviews }, rubric };
const whole = rankIntake({ rubric, places: 2, applicants, reviews, settings: record.ranking });

beforeEach(() => {
  Inline.started = [];
  vi.stubGlobal("Worker", Inline);
});
afterEach(() => vi.unstubAllGlobals());

test("500 rows come first, then all 620, then what 500, 1,000 and 1,100 draws say of them", async () => {
  const seen: [number, number, boolean][] = [];
  let last: CohortRanking | undefined;
  const run = rankingInWorker(job, (ranking, isWhole) => {
    seen.push([ranking.rows.length, ranking.draws, isWhole]);
    last = ranking;
  });
  expect(await run.result).toBe("done");
  expect(seen).toEqual([
    [500, 0, false],
    [620, 0, true],
    [620, 500, true],
    [620, 1_000, true],
    [620, 1_100, true],
  ]);
  expect(last).toEqual(whole);
  expect(Inline.started.map(({ terminated }) => terminated)).toEqual([true]);
});

test("an intake of nobody is a ranking of no rows", async () => {
  const seen: CohortRanking[] = [];
  const empty = { ...job, intake: { record, applicants: [], reviews: [] } };
  const run = rankingInWorker(empty, (ranking) => seen.push(ranking));
  expect(await run.result).toBe("done");
  expect(seen).toMatchObject([{ rows: [], draws: 0, places: 2 }]);
});

test("the agreement of the reviewers comes from the same worker", async () => {
  const { result } = agreementInWorker(job);
  expect(await result).toEqual(agreementReading(applicants, reviews, rubric));
});

test("cancelling ends the worker at once, and nothing comes after it", async () => {
  const seen: unknown[] = [];
  const run = rankingInWorker(job, (ranking) => seen.push(ranking));
  run.cancel();
  expect(await run.result).toBe("cancelled");
  expect(Inline.started[0]?.terminated).toBe(true);
  expect(seen).toEqual([]);
});

test("a worker that fails, or a browser that refuses workers, is told as a value", async () => {
  const run = rankingInWorker(job, () => {});
  Inline.started[0]?.say("error", { message: "out of memory" });
  expect(await run.result).toBe("failed");
  vi.stubGlobal("Worker", undefined);
  expect(await rankingInWorker(job, () => {}).result).toBe("failed");
  expect(await agreementInWorker(job).result).toBeUndefined();
});

test("an intake that is not on this device is absent", async () => {
  const run = rankingInWorker({ intake: "nowhere", rubric }, () => {});
  expect(await run.result).toBe("absent");
});
