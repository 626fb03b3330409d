// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeDisk, decide, loadIntakes, openSampleIntake, useIntakes } from "#screening";
import { sampleContent } from "../../fixtures/cohorts/sample.ts";
import { freshDevice } from "../storage/devices.ts";

const START = useIntakes.getState();

beforeEach(async () => {
  await freshDevice();
  vi.stubGlobal("fetch", (address: URL) => {
    const language = String(address).includes(".zh.") ? "zh" : "en";
    return Promise.resolve(Response.json(sampleContent(language)));
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await closeDisk();
  useIntakes.setState(START, true);
});

const listed = () =>
  useIntakes.getState().intakes?.map(({ id, applicants, reviews }) => [id, applicants, reviews]);

test("one click puts 60 applicants and their readings on the disk; the samples of both languages lie beside each other", async () => {
  const zh = await openSampleIntake("zh");
  const en = await openSampleIntake("en");
  await loadIntakes();
  expect(listed()).toHaveLength(2);
  expect(new Map(listed()?.map(([id, ...counts]) => [id, counts]))).toEqual(
    new Map([
      [zh, [60, 92]],
      [en, [60, 92]],
    ]),
  );
});

test("opened again, it is as it was left", async () => {
  const id = (await openSampleIntake("en")) ?? "";
  await loadIntakes();
  const [first] = sampleContent("en").applicants;
  expect(first?.name).toBe("Weldtern");
  await decide(id, ["00000000-0000-4000-8000-000000000001"], "waitlist");
  expect(await openSampleIntake("en")).toBe(id);
  const decisions = useIntakes.getState().open[id]?.decisions ?? {};
  expect(decisions["00000000-0000-4000-8000-000000000001"]?.pending).toBe("waitlist");
});

test("without a connection to its file there is none", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  expect(await openSampleIntake("zh")).toBeNull();
  await loadIntakes();
  expect(listed()).toEqual([]);
});
