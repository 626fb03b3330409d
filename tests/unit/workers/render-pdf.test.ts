import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type PdfStage, renderPdfInWorker } from "#workers";
import { ScriptedWorker } from "../../fixtures/scripted-worker.ts";
import { toyPdfJob } from "../../fixtures/toy-report.ts";

beforeEach(() => {
  ScriptedWorker.started = [];
  vi.stubGlobal("Worker", ScriptedWorker);
});
afterEach(() => vi.unstubAllGlobals());

function start() {
  const stages: PdfStage[] = [];
  const job = toyPdfJob();
  const run = renderPdfInWorker(job, (stage) => stages.push(stage));
  return { run, job, stages, worker: ScriptedWorker.latest() };
}

test("all that the report is made of crosses into the worker, and stages and bytes come back", async () => {
  const { run, job, stages, worker } = start();
  expect(worker.jobs).toEqual([job]);
  worker.say({ kind: "stage", stage: "fonts" });
  worker.say({ kind: "stage", stage: "render" });
  const file = { ok: true, bytes: new Uint8Array([37, 80]), missing: ["𠀀"] };
  worker.say({ kind: "result", result: file });
  expect(await run.result).toEqual(file);
  expect(stages).toEqual(["fonts", "render"]);
  expect(worker.terminated).toBe(true);
});

test("cancelling ends the worker at once and says so", async () => {
  const { run, worker } = start();
  run.cancel();
  expect(worker.terminated).toBe(true);
  expect(await run.result).toEqual({ ok: false, reason: "cancelled", detail: "" });
});

test("cancelling after the file is there changes nothing", async () => {
  const { run, worker } = start();
  worker.say({ kind: "result", result: { ok: true, bytes: new Uint8Array(), missing: [] } });
  run.cancel();
  expect(await run.result).toMatchObject({ ok: true });
});

test("a worker that crashes is a failure with its reason, not a hanging wait", async () => {
  const { run, worker } = start();
  worker.crash("out of memory");
  expect(await run.result).toEqual({ ok: false, reason: "worker", detail: "out of memory" });
  expect(worker.terminated).toBe(true);
});

test("a browser that refuses workers is a failure too", async () => {
  vi.stubGlobal("Worker", undefined);
  const run = renderPdfInWorker(toyPdfJob(), () => {});
  expect(await run.result).toMatchObject({ ok: false, reason: "worker" });
});
