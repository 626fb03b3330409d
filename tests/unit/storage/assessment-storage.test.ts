// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withAnswer } from "#assessment";
import { type AssessmentStorage, openStorage } from "#storage";
import { DAY_2, ID, lumen, OTHER_ID } from "../assessment/assessments.ts";
import { fillDiskAtCompletion, freshDevice, plant, rawRecord } from "./devices.ts";

let storage: AssessmentStorage;

async function open(): Promise<AssessmentStorage> {
  const opened = await openStorage();
  if (!opened.ok) throw new Error(opened.reason);
  return opened.storage;
}

beforeEach(async () => {
  await freshDevice();
  storage = await open();
});
afterEach(() => storage.close());

const edited = withAnswer(lumen(), "m1", { level: 5 }, DAY_2);

test("what was put is there for the next visit, whole", async () => {
  expect(await storage.put(lumen(), null)).toEqual({ ok: true });
  await storage.close();
  storage = await open();
  expect(await storage.list()).toEqual({
    ok: true,
    value: { assessments: [lumen()], damaged: [], missing: 0 },
  });
  expect(await storage.get(ID)).toEqual({
    ok: true,
    value: { state: "read", assessment: lumen() },
  });
});

test("by the time a put has resolved, another connection sees it", async () => {
  await storage.put(lumen(), null);
  expect(await rawRecord(ID)).toEqual(lumen());
});

test("a put that does not build on what is there writes nothing and says what is there", async () => {
  await storage.put(lumen(), null);
  const stored = { state: "read", assessment: lumen() };
  for (const expected of [null, lumen().revision - 1, 99]) {
    expect(await storage.put(edited, expected)).toEqual({ ok: false, reason: "conflict", stored });
  }
  expect(await rawRecord(ID)).toEqual(lumen());
  expect(await storage.put(edited, lumen().revision)).toEqual({ ok: true });
  expect(await rawRecord(ID)).toEqual(edited);
});

test("a put on a record that was deleted meanwhile is a conflict too", async () => {
  const answer = await storage.put(edited, lumen().revision);
  expect(answer).toEqual({ ok: false, reason: "conflict", stored: { state: "absent" } });
  expect(await rawRecord(ID)).toBeUndefined();
});

test("only the revision that was meant is deleted", async () => {
  await storage.put(edited, null);
  expect(await storage.remove(ID, lumen().revision)).toMatchObject({ reason: "conflict" });
  expect(await rawRecord(ID)).toEqual(edited);
  expect(await storage.remove(ID, edited.revision)).toEqual({ ok: true });
  expect(await rawRecord(ID)).toBeUndefined();
});

test("of two puts at once on the same revision one wins and the other hears of it", async () => {
  await storage.put(lumen(), null);
  const { revision } = lumen();
  const other = withAnswer(lumen(), "m1", { level: 1 }, DAY_2);
  const results = await Promise.all([storage.put(edited, revision), storage.put(other, revision)]);
  expect(results.map((result) => result.ok)).toEqual([true, false]);
  expect(await rawRecord(ID)).toEqual(edited);
});

test("a damaged record is reported with its place and kept; the others load", async () => {
  await storage.put(lumen(), null);
  const broken = { ...lumen(OTHER_ID), answers: { m1: { level: 9 } } };
  await plant(OTHER_ID, broken);
  const listed = await storage.list();
  expect(listed).toMatchObject({
    ok: true,
    value: {
      assessments: [lumen()],
      damaged: [{ key: OTHER_ID, problems: [{ code: "assessment.level" }], raw: broken }],
    },
  });
  expect(await storage.put(lumen(OTHER_ID), null)).toMatchObject({ reason: "conflict" });
  expect(await storage.remove(OTHER_ID, broken.revision)).toMatchObject({ reason: "conflict" });
  expect(await rawRecord(OTHER_ID)).toEqual(broken);
});

test("a record under a foreign key and one that is no object are damaged, not dropped", async () => {
  await plant("elsewhere", lumen());
  await plant(OTHER_ID, "scrap");
  const listed = await storage.list();
  const damaged = listed.ok ? listed.value.damaged : [];
  expect(damaged.map(({ key, problems }) => [key, problems[0]?.code])).toEqual([
    [OTHER_ID, "assessment.format"],
    ["elsewhere", "assessment.otherId"],
  ]);
});

test("records that vanish without being deleted are counted", async () => {
  await storage.put(lumen(), null);
  await storage.put(lumen(OTHER_ID), null);
  await plant(ID, undefined);
  expect(await storage.list()).toMatchObject({ value: { missing: 1 } });
});

test("a database that was emptied, as damage on disk leaves it, is noticed by its twin", async () => {
  await storage.put(lumen(), null);
  await storage.put(lumen(OTHER_ID), null);
  await storage.remove(OTHER_ID, lumen().revision);
  await storage.close();
  indexedDB.deleteDatabase("touchstone");
  storage = await open();
  expect(await storage.list()).toMatchObject({ value: { assessments: [], missing: 1 } });
});

test("a database of a newer Touchstone is not touched", async () => {
  await storage.close();
  const newer = await openDB("touchstone", 3);
  newer.close();
  expect(await openStorage()).toEqual({ ok: false, reason: "newer" });
});

test("a newer Touchstone in another tab gets the database at once, and this tab stops writing", async () => {
  let told = 0;
  await storage.close();
  const opened = await openStorage(() => {
    told += 1;
  });
  if (!opened.ok) throw new Error(opened.reason);
  const newer = await openDB("touchstone", 3);
  expect(told).toBe(1);
  expect(await opened.storage.put(lumen(), null)).toEqual({ ok: false, reason: "newer" });
  newer.close();
});

test("a connection that died in between is replaced without a word", async () => {
  await storage.put(lumen(), null);
  await storage.close();
  expect(await storage.get(ID)).toMatchObject({ ok: true, value: { state: "read" } });
});

test("a browser without a database says so", async () => {
  await storage.close();
  const real = globalThis.indexedDB;
  const denied = {
    open() {
      throw new DOMException("denied", "SecurityError");
    },
  };
  Object.defineProperty(globalThis, "indexedDB", { value: denied, configurable: true });
  try {
    expect(await openStorage()).toEqual({ ok: false, reason: "unavailable" });
  } finally {
    Object.defineProperty(globalThis, "indexedDB", { value: real, configurable: true });
  }
});

test("a disk that fills up while the write completes is told as full, and the old version stays", async () => {
  await storage.put(lumen(), null);
  const disk = fillDiskAtCompletion();
  expect(await storage.put(edited, lumen().revision)).toEqual({ ok: false, reason: "quota" });
  disk.free();
  expect(await rawRecord(ID)).toEqual(lumen());
});
