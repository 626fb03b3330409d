// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Assessment } from "#assessment";
import { openStorage } from "#storage";
import { lumen, RUBRIC } from "../assessment/assessments.ts";
import { freshDevice, plant, rawRecord, stored } from "../storage/devices.ts";
import { Browser, openTab, type Tab, until } from "./tabs.ts";

let tabs: Tab[] = [];

beforeEach(freshDevice);
afterEach(async () => {
  await Promise.all(tabs.map((tab) => tab.session.stop()));
  tabs = [];
});

/** Two tabs with the same saved assessment open; deaf tabs hear nothing of each other. */
async function two(deaf: boolean): Promise<{ a: Tab; b: Tab; id: string }> {
  const browser = new Browser();
  const channel = () => (deaf ? undefined : browser.channel());
  const a = await openTab(channel(), 1);
  const id = a.library.getState().create({ rubric: RUBRIC, venture: { name: "Lumen" } });
  await a.session.flush();
  const b = await openTab(channel(), 1_000);
  tabs = [a, b];
  return { a, b, id };
}

async function disk(): Promise<readonly Assessment[]> {
  const opened = await openStorage();
  if (!opened.ok) throw new Error(opened.reason);
  const listed = await opened.storage.list();
  await opened.storage.close();
  return listed.ok ? listed.value.assessments : [];
}

const notes = (it: Assessment | undefined): unknown => it?.answers["m1"]?.note;
const write = (tab: Tab, id: string, note: string) =>
  tab.library.getState().answer(id, "m1", { note });

test("a tab without changes of its own takes over what the other saved", async () => {
  const { a, b, id } = await two(false);
  write(a, id, "from a");
  await a.session.flush();
  await until(b.library, ({ assessments }) => notes(assessments[id]) === "from a");
  expect(b.saves.getState().byId[id]?.state).toBe("saved");
  write(b, id, "from b, after a");
  await b.session.flush();
  await until(a.library, ({ assessments }) => notes(assessments[id]) === "from b, after a");
  expect(await disk()).toHaveLength(1);
  expect([...a.notices.getState().notices, ...b.notices.getState().notices]).toEqual([]);
});

test("a change made while the other tab's version is on its way in is not written over", async () => {
  const { a, b, id } = await two(false);
  write(a, id, "from a");
  await a.session.flush();
  write(b, id, "from b");
  await b.session.flush();
  await b.session.flush();
  expect((await disk()).map(notes).sort()).toEqual(["from a", "from b"]);
});

test("new assessments appear in the other tab, and deleted ones go", async () => {
  const { a, b, id } = await two(false);
  const made = b.library.getState().create({ rubric: RUBRIC });
  await b.session.flush();
  await until(a.library, ({ assessments }) => assessments[made] !== undefined);
  a.library.getState().remove(id);
  await a.session.flush();
  await until(b.library, ({ assessments }) => assessments[id] === undefined);
});

test("two tabs that changed the same assessment keep both versions and say so", async () => {
  const { a, b, id } = await two(true);
  write(a, id, "from a");
  await a.session.flush();
  write(b, id, "from b");
  await b.session.flush();
  const copyId = b.library.getState().order.find((other) => other !== id) ?? "";
  await until(b.saves, ({ byId }) => byId[copyId]?.state === "saved");

  expect(notes(await stored(id))).toBe("from a");
  expect(notes(await stored(copyId))).toBe("from b");
  const { assessments } = b.library.getState();
  expect([notes(assessments[id]), notes(assessments[copyId])]).toEqual(["from a", "from b"]);
  expect(b.notices.getState().notices).toMatchObject([
    {
      code: "keptBoth",
      detail: { name: "Lumen", copyName: "Lumen (2)" },
      assessmentId: id,
      copyId,
    },
  ]);
});

test("a conflict leaves no note behind that would come back as one more copy", async () => {
  const { a, b, id } = await two(true);
  write(a, id, "from a");
  await a.session.flush();
  write(b, id, "from b");
  window.dispatchEvent(new Event("pagehide"));
  await b.session.flush();
  await b.session.flush();
  const c = await openTab(undefined, 2_000);
  tabs.push(c);
  expect(c.library.getState().order).toHaveLength(2);
  expect(c.notices.getState().notices).toEqual([]);
});

test("the same change in both tabs is no conflict", async () => {
  const { a, b, id } = await two(true);
  write(a, id, "same");
  await a.session.flush();
  write(b, id, "same");
  await b.session.flush();
  expect(await disk()).toHaveLength(1);
  expect(b.notices.getState().notices).toEqual([]);
});

test("an assessment deleted in one tab while the other changes it is kept", async () => {
  const { a, b, id } = await two(true);
  a.library.getState().remove(id);
  await a.session.flush();
  write(b, id, "still at it");
  await b.session.flush();
  await b.session.flush();
  expect(notes(await stored(id))).toBe("still at it");
  expect(b.notices.getState().notices).toMatchObject([
    { code: "keptDespiteDelete", detail: { name: "Lumen" }, assessmentId: id },
  ]);
});

test("deleting what another tab has changed since deletes nothing and shows the change", async () => {
  const { a, b, id } = await two(true);
  write(a, id, "newer");
  await a.session.flush();
  b.library.getState().remove(id);
  await b.session.flush();
  expect(notes(await stored(id))).toBe("newer");
  expect(notes(b.library.getState().assessments[id])).toBe("newer");
  expect(b.notices.getState().notices).toMatchObject([{ code: "notDeleted", assessmentId: id }]);
});

test("a record that got damaged under an open assessment stays as it is; the version in memory is saved beside it", async () => {
  const { b, id } = await two(true);
  await plant(id, { scrap: true });
  write(b, id, "typed after the damage");
  await b.session.flush();
  await b.session.flush();
  expect(await rawRecord(id)).toEqual({ scrap: true });
  expect((await disk()).map(notes)).toEqual(["typed after the damage"]);
  expect(b.notices.getState().notices).toMatchObject([{ code: "keptBoth" }]);
});

test("what no tab may say is ignored", async () => {
  const browser = new Browser();
  const tab = await openTab(browser.channel());
  tabs = [tab];
  const stranger = browser.channel();
  for (const message of [null, 7, "x", {}, { id: 7 }, { id: "../x" }, { id: lumen().id }]) {
    stranger.send(message);
  }
  await tab.session.flush();
  expect(tab.library.getState().assessments).toEqual({});
});

test("whatever two tabs do in whatever order, every note typed is on disk in the end", async () => {
  const step = fc.record({
    tab: fc.constantFrom(0, 1),
    act: fc.constantFrom("type", "type", "type", "flush", "wait", "undoRedo"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.boolean(), async (steps, deaf) => {
      await freshDevice();
      const { a, b, id } = await two(deaf);
      const typed: string[] = [];
      for (const { tab, act } of steps) {
        const it = tab === 0 ? a : b;
        const library = it.library.getState();
        if (act === "flush") await it.session.flush();
        if (act === "wait") it.platform.pass(300);
        if (act === "undoRedo" && library.undo(id)) library.redo(id);
        if (act === "type") {
          typed.push(`note ${typed.length}`);
          library.answer(id, `m${typed.length}`, { note: typed.at(-1) ?? "" });
        }
      }
      // Twice: settling a conflict may leave a copy to be written.
      for (const tab of [a, b, a, b]) await tab.session.flush();
      const kept = (await disk()).flatMap(({ answers }) => Object.values(answers));
      expect(new Set(kept.map(({ note }) => note))).toEqual(new Set(typed));
      await Promise.all([a.session.stop(), b.session.stop()]);
      tabs = [];
    }),
    { numRuns: 60 },
  );
}, 60_000);
