import { afterEach, expect, test, vi } from "vitest";
import { answerJob } from "../../../src/workers/answer-job.ts";
import { toyPdfJob } from "../../fixtures/toy-report.ts";

const BASE = "https://example.org/touchstone/?lang=zh#/report/1";

afterEach(() => vi.unstubAllGlobals());

async function ask() {
  const job = toyPdfJob({ base: BASE });
  const stages: string[] = [];
  return { result: await answerJob(job, (stage) => stages.push(stage)), stages };
}

test("the shards are looked for in the app's own folder", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: URL) => {
    asked.push(address.href);
    return Promise.reject(new TypeError("offline"));
  });
  await ask();
  expect(asked).toEqual(["https://example.org/touchstone/fonts/manifest.json"]);
});

test("without the shards the reason is the fonts, not the report", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  const { result, stages } = await ask();
  expect(result).toEqual({ ok: false, reason: "fonts", detail: "offline" });
  expect(stages).toEqual(["fonts"]);
});

test("a host that answers every address with its start page has no shards either", async () => {
  vi.stubGlobal(
    "fetch",
    async () =>
      new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } }),
  );
  const { result } = await ask();
  expect(result).toMatchObject({ ok: false, reason: "fonts" });
});

test("a job without a language is a failure of the layout, told as a value", async () => {
  const result = await answerJob(toyPdfJob({ rubrics: [] }), () => {});
  expect(result).toMatchObject({ ok: false, reason: "render" });
});
