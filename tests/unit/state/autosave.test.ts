// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readJournal } from "#storage";
import { RUBRIC } from "../assessment/assessments.ts";
import { fillDisk, freshDevice, rawRecord, stored } from "../storage/devices.ts";
import { openTab, quiet, type Tab, until } from "./tabs.ts";

let thisTab: Tab;
let id: string;

beforeEach(async () => {
  await freshDevice();
  thisTab = await openTab();
});
afterEach(() => thisTab.session.stop());

/** What the tab holds of its assessments. */
const held = () => {
  const { library } = thisTab;
  return library.getState();
};
const status = () => thisTab.saves.getState().byId[id];
const type = (note: string) => held().answer(id, "m1", { note });
const onDisk = async () => (await stored(id))?.answers["m1"]?.note;
const revisionOnDisk = async () => (await stored(id))?.revision ?? 0;

async function start(): Promise<void> {
  id = held().create({ rubric: RUBRIC, venture: { name: "Lumen" } });
  await quiet(thisTab);
}

test("“saved” is said only when the change is on disk, with the moment it got there", async () => {
  const claims: Promise<boolean>[] = [];
  thisTab.saves.subscribe(({ byId }) => {
    for (const [saved, { state }] of Object.entries(byId)) {
      if (state !== "saved") continue;
      const { revision } = held().assessments[saved] ?? {};
      claims.push(stored(saved).then((found) => (found?.revision ?? 0) >= (revision ?? 0)));
    }
  });
  await start();
  for (const note of ["a", "ab", "abc"]) {
    type(note);
    expect(status()?.state).not.toBe("saved");
    thisTab.platform.pass(300);
    await quiet(thisTab);
  }
  expect(claims.length).toBeGreaterThanOrEqual(4);
  expect(await Promise.all(claims)).not.toContain(false);
  expect(status()).toEqual({ state: "saved", at: "2026-11-22T08:00:00.900Z" });
});

test("the first change is written at once", async () => {
  await start();
  thisTab.platform.pass(1_000);
  type("a");
  await quiet(thisTab);
  expect(await onDisk()).toBe("a");
});

test("a burst without a pause is written all along, never further behind than the throttle", async () => {
  await start();
  let note = "";
  const typedAt: string[] = [];
  // A letter every 40 ms for 4 s: a debounce of 300 ms would write nothing before the end.
  for (let letter = 0; letter < 100; letter += 1) {
    note += "x";
    typedAt.push(note);
    type(note);
    await quiet(thisTab);
    const written = (await onDisk())?.length ?? 0;
    expect(note.length - written).toBeLessThanOrEqual(Math.ceil(300 / 40));
    thisTab.platform.pass(40);
  }
  expect(await revisionOnDisk()).toBeGreaterThan(80);
});

test("the last change of a burst always lands", async () => {
  await start();
  for (const note of ["a", "ab", "abc", "abcd"]) type(note);
  expect(status()?.state).not.toBe("saved");
  thisTab.platform.pass(300);
  await quiet(thisTab);
  expect(await onDisk()).toBe("abcd");
  expect(status()?.state).toBe("saved");
});

test("four changes in one throttle are one write", async () => {
  await start();
  const revision = await revisionOnDisk();
  const seen: number[] = [];
  thisTab.saves.subscribe(({ byId }) => {
    if (byId[id]?.state === "saving") seen.push(1);
  });
  for (const note of ["a", "ab", "abc", "abcd"]) type(note);
  thisTab.platform.pass(300);
  await quiet(thisTab);
  expect(await revisionOnDisk()).toBe(revision + 4);
  expect(seen).toHaveLength(1);
});

test("a write that fails is told with its reason, the change stays, and it lands once there is room", async () => {
  await start();
  thisTab.platform.pass(300);
  const disk = fillDisk();
  type("kept");
  await until(thisTab.saves, ({ byId }) => byId[id]?.state === "failed");
  expect(status()).toEqual({ state: "failed", reason: "quota" });
  type("kept, and more");
  expect(status()).toEqual({ state: "failed", reason: "quota" });
  expect(held().assessments[id]?.answers["m1"]?.note).toBe("kept, and more");
  disk.free();
  expect(await onDisk()).toBeUndefined();
  thisTab.platform.pass(1_000);
  await until(thisTab.saves, ({ byId }) => byId[id]?.state === "saved");
  expect(await onDisk()).toBe("kept, and more");
});

test("a full disk is tried again ever more slowly, at least every half minute", async () => {
  await start();
  thisTab.platform.pass(300);
  const disk = fillDisk();
  const attempted = (count: number) => until(thisTab.saves, () => disk.attempts() === count);
  type("kept");
  await attempted(1);
  await until(thisTab.saves, ({ byId }) => byId[id]?.state === "failed");
  for (const [retry, seconds] of [1, 2, 4, 8, 16, 30, 30].entries()) {
    thisTab.platform.pass(seconds * 1_000 - 1);
    expect(disk.attempts()).toBe(retry + 1);
    thisTab.platform.pass(1);
    await attempted(retry + 2);
  }
  disk.free();
});

test("flush writes at once what the throttle still holds", async () => {
  await start();
  type("a");
  type("ab");
  await thisTab.session.flush();
  expect(await onDisk()).toBe("ab");
  expect(status()?.state).toBe("saved");
});

test("a page that is left notes the change at once and writes it; once written the note is gone", async () => {
  await start();
  thisTab.platform.pass(300);
  type("last words");
  window.dispatchEvent(new Event("pagehide"));
  expect(readJournal().map(({ assessment }) => assessment.answers["m1"]?.note)).toEqual([
    "last words",
  ]);
  await thisTab.session.flush();
  expect(await onDisk()).toBe("last words");
  expect(readJournal()).toEqual([]);
});

test("undo and redo are saved like any change", async () => {
  await start();
  type("a");
  held().undo(id);
  await thisTab.session.flush();
  expect(await onDisk()).toBeUndefined();
  held().redo(id);
  await thisTab.session.flush();
  expect(await onDisk()).toBe("a");
});

test("what is deleted leaves the disk, and what is restored comes back to it exactly", async () => {
  await start();
  type("a");
  await thisTab.session.flush();
  const before = await rawRecord(id);
  const removed = held().remove(id);
  await thisTab.session.flush();
  expect(await rawRecord(id)).toBeUndefined();
  expect(status()).toBeUndefined();
  if (removed) held().restore(removed);
  await thisTab.session.flush();
  expect(await rawRecord(id)).toEqual(before);
  expect(status()?.state).toBe("saved");
});
