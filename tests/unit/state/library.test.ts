import { beforeEach, expect, test } from "vitest";
import { createStore, type StoreApi } from "zustand";
import { type Answer, stateOf } from "#assessment";
import { type LibraryState, libraryOf } from "../../../src/state/library-store.ts";
import { lumen, OTHER_ID, RUBRIC } from "../assessment/assessments.ts";
import { drivenPlatform } from "./tabs.ts";

let library: StoreApi<LibraryState>;
let id: string;
const act = () => library.getState();
const answers = () => act().assessments[id]?.answers ?? {};
const answer = (criterionId: string, given: Answer | undefined) =>
  act().answer(id, criterionId, given);

beforeEach(() => {
  library = createStore(libraryOf(drivenPlatform()));
  id = act().create({ rubric: RUBRIC, venture: { name: "Lumen" } });
});

test("the four answer states are four values, and each can be taken back", () => {
  answer("m1", { level: 1 });
  answer("m2", { unknown: true });
  answer("m3", { notApplicable: "other" });
  expect(["m1", "m2", "m3", "m4"].map((it) => stateOf(answers()[it]))).toEqual([
    "level",
    "unknown",
    "notApplicable",
    "unanswered",
  ]);
  for (const it of ["m1", "m2", "m3"]) answer(it, undefined);
  expect(answers()).toEqual({});
});

test("undo goes back step by step to the start and redo forward to the end", () => {
  answer("m1", { level: 2 });
  answer("m1", { level: 4 });
  act().setProfile(id, { stage: "pilot" });
  const end = act().assessments[id];
  expect(act().undo(id)).toEqual({ kind: "profile" });
  expect(act().undo(id)).toEqual({ kind: "answer", criterionId: "m1" });
  expect(answers()).toEqual({ m1: { level: 2 } });
  act().undo(id);
  expect(answers()).toEqual({});
  expect(act().undo(id)).toBeUndefined();
  for (let i = 0; i < 3; i += 1) act().redo(id);
  expect(act().redo(id)).toBeUndefined();
  expect(act().assessments[id]).toMatchObject({ answers: end?.answers, profile: end?.profile });
});

test("undo is a change like any other: the revision goes on growing, so that it is saved", () => {
  answer("m1", { level: 2 });
  expect(act().assessments[id]?.revision).toBe(2);
  act().undo(id);
  expect(act().assessments[id]?.revision).toBe(3);
  act().redo(id);
  expect(act().assessments[id]?.revision).toBe(4);
});

test("a change after undo ends the way forward", () => {
  answer("m1", { level: 2 });
  act().undo(id);
  answer("m2", { level: 5 });
  expect(act().redo(id)).toBeUndefined();
  expect(answers()).toEqual({ m2: { level: 5 } });
});

test("the letters of one note are one step; a level, another criterion or an undo in between ends it", () => {
  answer("m1", { level: 3 });
  for (const note of ["1", "12", "12 calls"]) answer("m1", { level: 3, note });
  act().undo(id);
  expect(answers()).toEqual({ m1: { level: 3 } });
  act().redo(id);
  answer("m1", { level: 3, note: "12 calls, 3 visits" });
  act().undo(id);
  expect(answers()).toEqual({ m1: { level: 3, note: "12 calls" } });

  answer("m1", { level: 3, note: "a" });
  answer("m2", { note: "b" });
  answer("m1", { level: 3, note: "ac" });
  answer("m1", { level: 4, note: "ac" });
  act().undo(id);
  expect(answers()["m1"]).toEqual({ level: 3, note: "ac" });
  act().undo(id);
  expect(answers()["m1"]).toEqual({ level: 3, note: "a" });
});

test("the letters of the venture's name are one step, and the one-liner is another", () => {
  for (const name of ["L", "Lu", "Lux"]) act().setVenture(id, { name });
  act().setVenture(id, { oneLiner: "Reads" });
  act().undo(id);
  expect(act().assessments[id]?.venture).toEqual({ name: "Lux", oneLiner: "" });
  act().undo(id);
  expect(act().assessments[id]?.venture).toEqual({ name: "Lumen", oneLiner: "" });
});

test("two hundred steps can be undone, and the oldest go first", () => {
  for (let i = 0; i < 250; i += 1) answer(`m${i}`, { level: 3 });
  let steps = 0;
  while (act().undo(id)) steps += 1;
  expect(steps).toBe(200);
  expect(Object.keys(answers())).toHaveLength(50);
});

test("a change that changes nothing is no step", () => {
  answer("m1", { level: 2 });
  const before = act();
  answer("m1", { level: 2 });
  answer("m9", undefined);
  act().answer("nobody", "m1", { level: 2 });
  expect(act()).toBe(before);
});

test("a deleted assessment comes back exactly: content, revision, place and steps", () => {
  answer("m1", { level: 2 });
  act().create({ rubric: RUBRIC });
  const before = act();
  const removed = act().remove(id);
  expect(act().assessments[id]).toBeUndefined();
  expect(act().order).not.toContain(id);
  if (removed) act().restore(removed);
  expect(act()).toEqual(before);
  act().undo(id);
  expect(answers()).toEqual({});
});

test("a file that replaces an assessment is a later revision than both, and undo brings the old one back", () => {
  answer("m1", { level: 2 });
  const old = act().assessments[id];
  act().replace({ ...lumen(id), rubric: { ...RUBRIC, version: "2.0.0" } });
  expect(act().assessments[id]).toMatchObject({ revision: 6, answers: lumen().answers });
  expect(act().undo(id)).toEqual({ kind: "everything" });
  expect(act().assessments[id]).toMatchObject({
    revision: 7,
    answers: old?.answers,
    venture: old?.venture,
    rubric: RUBRIC,
  });
});

test("adding never writes over what is here, and a copy gets a name of its own", () => {
  const mine = act().assessments[id];
  act().add(lumen(id));
  expect(act().assessments[id]).toBe(mine);
  const copies = [1, 2].map(() =>
    act().addCopy({ ...lumen(id), venture: { name: "Lumen", oneLiner: "" } }),
  );
  expect(copies.map((copy) => act().assessments[copy]?.venture.name)).toEqual([
    "Lumen (2)",
    "Lumen (3)",
  ]);
});

test("what is on disk joins what was made while it loaded, last changed first", () => {
  const older = { ...lumen(), updatedAt: "2026-01-01T00:00:00Z" };
  act().loaded({ assessments: [older, lumen(OTHER_ID)], damaged: [] });
  expect(act().loading).toBe("ready");
  expect(act().order).toEqual([id, OTHER_ID, older.id]);
});
