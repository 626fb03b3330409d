import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type PdfStage, renderPdfInWorker } from "#workers";
import { ScriptedWorker } from "../../fixtures/scripted-worker.ts";
import { shortOfCash, toyReport } from "../../fixtures/toy-report.ts";

beforeEach(() => {
  ScriptedWorker.started = [];
  vi.stubGlobal("Worker", ScriptedWorker);
});
afterEach(() => vi.unstubAllGlobals());

async function start() {
  const stages: PdfStage[] = [];
  const report = await toyReport(shortOfCash);
  const job = { reports: [report], assessmentJson: "{}", base: "https://example.org/app/" };
  const run = renderPdfInWorker(job, (stage) => stages.push(stage));
  return { run, job, stages, worker: ScriptedWorker.latest() };
}

test("a report crosses into the worker whole, and its stages and bytes come back", async () => {
  const { run, job, stages, worker } = await start();
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
  const { run, worker } = await start();
  run.cancel();
  expect(worker.terminated).toBe(true);
  expect(await run.result).toEqual({ ok: false, reason: "cancelled", detail: "" });
});

test("cancelling after the file is there changes nothing", async () => {
  const { run, worker } = await start();
  worker.say({ kind: "result", result: { ok: true, bytes: new Uint8Array(), missing: [] } });
  run.cancel();
  expect(await run.result).toMatchObject({ ok: true });
});

test("a worker that crashes is a failure with its reason, not a hanging wait", async () => {
  const { run, worker } = await start();
  worker.crash("out of memory");
  expect(await run.result).toEqual({ ok: false, reason: "worker", detail: "out of memory" });
  expect(worker.terminated).toBe(true);
});

test("a browser that refuses workers is a failure too", async () => {
  vi.stubGlobal("Worker", undefined);
  const run = renderPdfInWorker({ reports: [], assessmentJson: "", base: "" }, () => {});
  expect(await run.result).toMatchObject({ ok: false, reason: "worker" });
});
