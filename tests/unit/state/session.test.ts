// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withAnswer } from "#assessment";
import { readJournal, writeJournal } from "#storage";
import { DAY_2, ID, lumen, OTHER_ID, RUBRIC } from "../assessment/assessments.ts";
import { freshDevice, plant, rawRecord, stored } from "../storage/devices.ts";
import { openTab, type Tab } from "./tabs.ts";

let tab: Tab | undefined;

beforeEach(async () => {
  await freshDevice();
  // An earlier visit, so that the database is there.
  await (await openTab()).session.stop();
});
afterEach(() => tab?.session.stop());

const edited = withAnswer(lumen(), "m1", { level: 5, note: "typed last" }, DAY_2);

async function visit(): Promise<Tab> {
  tab = await openTab();
  return tab;
}

test("the next visit finds everything, in order, and calls it saved", async () => {
  await plant(ID, lumen());
  await plant(OTHER_ID, { ...lumen(OTHER_ID), updatedAt: DAY_2 });
  const { library, saves, notices } = await visit();
  expect(library.getState()).toMatchObject({
    loading: "ready",
    order: [OTHER_ID, ID],
    assessments: { [ID]: lumen() },
  });
  expect(saves.getState().byId[ID]).toEqual({ state: "saved", at: null });
  expect(notices.getState().notices).toEqual([]);
});

test("damaged records are told and kept, and the rest can be worked on", async () => {
  await plant(ID, lumen());
  await plant(OTHER_ID, { scrap: true });
  const { library, notices } = await visit();
  expect(library.getState().order).toEqual([ID]);
  expect(library.getState().damaged).toMatchObject([{ key: OTHER_ID, raw: { scrap: true } }]);
  expect(notices.getState().notices).toMatchObject([
    { code: "damagedRecords", detail: { count: 1 } },
  ]);
  expect(await rawRecord(OTHER_ID)).toEqual({ scrap: true });
});

test("a change that a closing page could only note is back at the next visit, and then on disk", async () => {
  await plant(ID, lumen());
  writeJournal("closed", lumen().revision, edited);
  const { library, notices, session } = await visit();
  expect(library.getState().assessments[ID]).toEqual(edited);
  expect(notices.getState().notices).toMatchObject([{ code: "recovered", detail: { count: 1 } }]);
  await session.flush();
  expect(await rawRecord(ID)).toEqual(edited);
  expect(readJournal()).toEqual([]);
});

test("until a change that came back is on disk it stays noted, lest a second crash loses it", async () => {
  await plant(ID, lumen());
  writeJournal("closed", lumen().revision, edited);
  const { session } = await visit();
  expect(readJournal().map(({ assessment }) => assessment)).toEqual([edited]);
  await session.flush();
  expect(readJournal()).toEqual([]);
});

test("a new assessment that was only noted is back, too", async () => {
  writeJournal("closed", null, lumen());
  const { session } = await visit();
  await session.flush();
  expect(await rawRecord(ID)).toEqual(lumen());
});

test("a note that the disk has caught up with is dropped without a word", async () => {
  await plant(ID, edited);
  writeJournal("closed", lumen().revision, edited);
  const { library, notices } = await visit();
  expect(library.getState().order).toEqual([ID]);
  expect(notices.getState().notices).toEqual([]);
  expect(readJournal()).toEqual([]);
});

test("where the disk went another way since, the noted change becomes a copy", async () => {
  const other = withAnswer(lumen(), "m1", { level: 1 }, DAY_2);
  await plant(ID, other);
  writeJournal("closed", lumen().revision, edited);
  const { library, session } = await visit();
  await session.flush();
  const copyId = library.getState().order.find((id) => id !== ID) ?? "";
  expect(await rawRecord(ID)).toEqual(other);
  expect((await stored(copyId))?.answers).toEqual(edited.answers);
  expect(readJournal()).toEqual([]);
});

test("without a database work goes on in memory, and every change says that it is not kept", async () => {
  const newer = await openDB("touchstone", 3);
  newer.close();
  const { library, saves } = await visit();
  expect(library.getState()).toMatchObject({ loading: "unavailable", failure: "newer" });
  const id = library.getState().create({ rubric: RUBRIC });
  library.getState().answer(id, "m1", { level: 3 });
  expect(library.getState().assessments[id]?.answers).toEqual({ m1: { level: 3 } });
  expect(saves.getState().byId[id]).toEqual({ state: "failed", reason: "newer" });
  library.getState().remove(id);
  expect(saves.getState().byId[id]).toBeUndefined();
});
