import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cohortDraws, packCohort } from "#cohort";
import { cohortInWorker } from "#workers";
import { at, twoDimensions } from "../scoring/builders.ts";

const answers = { m1: at(3, 1), m2: at(2, 0), t1: at(4, 2), t2: at(5) };
const job = {
  table: packCohort(twoDimensions(), [
    { id: "a", answers },
    { id: "b", answers: { ...answers, m1: at(2, 0) } },
  ]),
  options: { draws: 1_700, seed: 1, k: 1 },
};

/** Runs the worker's own entry where `self` is this object, and copies what passes as the platform does. */
class InlineWorker extends EventTarget {
  static latest: InlineWorker | undefined;
  terminated = false;
  constructor() {
    super();
    InlineWorker.latest = this;
  }
  postMessage(data: unknown): void {
    queueMicrotask(async () => {
      if (this.terminated) return;
      const inside = Object.assign(new EventTarget(), {
        postMessage: (reply: unknown) => this.say("message", { data: structuredClone(reply) }),
      });
      vi.stubGlobal("self", inside);
      vi.resetModules();
      await import("../../../src/workers/cohort-worker.ts");
      inside.dispatchEvent(Object.assign(new Event("message"), { data: structuredClone(data) }));
    });
  }
  say(name: string, parts: object): void {
    if (!this.terminated) this.dispatchEvent(Object.assign(new Event(name), parts));
  }
  terminate(): void {
    this.terminated = true;
  }
}

beforeEach(() => vi.stubGlobal("Worker", InlineWorker));
afterEach(() => vi.unstubAllGlobals());

test("an intake crosses into the worker: readings after 500 and 1,000 draws, then all of them", async () => {
  const draws: number[] = [];
  const run = cohortInWorker(job, (reading) => draws.push(reading.draws));
  expect(await run.result).toEqual(cohortDraws(job.table, job.options));
  expect(draws).toEqual([500, 1_000, 1_700]);
  expect(InlineWorker.latest?.terminated).toBe(true);
});

test("cancelling ends the worker at once, and nothing comes after it", async () => {
  const seen: unknown[] = [];
  const run = cohortInWorker(job, (reading) => seen.push(reading));
  run.cancel();
  expect(await run.result).toBeUndefined();
  expect(InlineWorker.latest?.terminated).toBe(true);
  expect(seen).toEqual([]);
});

test("a worker that fails, or a browser that refuses workers, gives no reading", async () => {
  const run = cohortInWorker(job, () => {});
  InlineWorker.latest?.say("error", { message: "out of memory" });
  expect(await run.result).toBeUndefined();
  vi.stubGlobal("Worker", undefined);
  expect(await cohortInWorker(job, () => {}).result).toBeUndefined();
});
