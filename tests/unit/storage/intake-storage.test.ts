// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type IntakeStorage, openIntakeStorage, openStorage } from "#storage";
import { applicant, review, SPRING, springIntake, uuid } from "../../fixtures/intakes.ts";
import { lumen } from "../assessment/assessments.ts";
import { fillDiskAtCompletion, freshDevice } from "./devices.ts";

let storage: IntakeStorage;

async function open(): Promise<IntakeStorage> {
  const opened = await openIntakeStorage();
  if (!opened.ok) throw new Error(opened.reason);
  return opened.storage;
}

beforeEach(async () => {
  await freshDevice();
  storage = await open();
});
afterEach(() => storage.close());

const anna = applicant(101);
const ben = applicant(102);

async function whole() {
  const read = await storage.read(SPRING);
  return read.ok ? read.value : undefined;
}

test("an intake is there for the next visit, whole, under revision 1", async () => {
  const changes = { ...springIntake(anna, ben), reviews: [review(201, "Mo", anna)] };
  expect(await storage.write(changes, null)).toEqual({ ok: true, revision: 1 });
  await storage.close();
  storage = await open();
  expect(await whole()).toEqual({
    record: { ...changes.record, revision: 1 },
    applicants: [anna, ben],
    reviews: changes.reviews,
    decisions: [],
    log: changes.log,
  });
  const listed = await storage.list();
  expect(listed.ok && listed.value.intakes).toEqual([
    { record: { ...changes.record, revision: 1 }, applicants: 2, reviews: 1 },
  ]);
});

test("a page gets settings, decisions and log; applicants and reviews by name", async () => {
  const decisions = [{ applicant: ben.id, applied: null, pending: "accept", reason: "" } as const];
  const reviews = [review(201, "Mo", anna), review(202, "Mo", ben)];
  await storage.write({ ...springIntake(anna, ben), reviews, decisions }, null);
  const opened = await storage.open(SPRING);
  expect(opened.ok && opened.value).not.toHaveProperty("applicants");
  expect(opened.ok && opened.value?.decisions).toEqual(decisions);
  expect(await storage.applicants(SPRING, [ben.id, uuid(7)])).toEqual({ ok: true, value: [ben] });
  expect(await storage.reviews(SPRING, ben.id)).toEqual({ ok: true, value: [reviews[1]] });
  expect(await storage.reviews(SPRING)).toEqual({ ok: true, value: reviews });
});

test("a write that does not build on what is there writes nothing", async () => {
  const changes = springIntake(anna);
  await storage.write(changes, null);
  for (const expected of [null, 0, 7]) {
    const answer = await storage.write({ ...changes, applicants: [ben] }, expected);
    expect(answer).toEqual({ ok: false, reason: "conflict" });
  }
  expect((await whole())?.applicants).toEqual([anna]);
});

test("an act that cannot be stored to its end leaves nothing of itself", async () => {
  await storage.write(springIntake(anna), null);
  const broken = { ...ben, email: (() => "a function cannot be stored") as unknown as string };
  const changes = { ...springIntake(applicant(103), broken), log: [] };
  expect(await storage.write(changes, 1)).toMatchObject({ ok: false });
  expect(await whole()).toMatchObject({ record: { revision: 1 }, applicants: [anna] });
});

test("a disk that fills up while 3,000 applicants are written leaves the intake as it was", async () => {
  await storage.write(springIntake(anna), null);
  const full = fillDiskAtCompletion();
  const many = Array.from({ length: 3_000 }, (_, place) => applicant(1_000 + place));
  expect(await storage.write({ ...springIntake(...many), log: [] }, 1)).toEqual({
    ok: false,
    reason: "quota",
  });
  full.free();
  expect(await whole()).toMatchObject({ record: { revision: 1 }, applicants: [anna] });
});

test("an applicant that goes takes reviews and decision along, nobody else's", async () => {
  const reviews = [review(201, "Mo", anna), review(202, "Mo", ben)];
  const decisions = [anna, ben].map(({ id }) => ({
    applicant: id,
    applied: "reject" as const,
    pending: null,
    reason: "",
  }));
  const changes = { ...springIntake(anna, ben), reviews, decisions };
  await storage.write(changes, null);
  await storage.write({ record: changes.record, applicantsRemoved: [anna.id] }, 1);
  expect(await whole()).toMatchObject({
    applicants: [ben],
    reviews: [reviews[1]],
    decisions: [decisions[1]],
  });
});

test("deleting an intake leaves the others alone", async () => {
  const other = springIntake(ben);
  const autumn = { ...other.record, programme: { ...other.record.programme, id: uuid(2) } };
  await storage.write(springIntake(anna), null);
  await storage.write({ ...other, record: autumn }, null);
  expect(await storage.remove(SPRING, 1)).toMatchObject({ ok: true });
  expect(await whole()).toBeUndefined();
  expect(await storage.read(uuid(2))).toMatchObject({ ok: true, value: { applicants: [ben] } });
});

test("what cannot be read is left out, told, and stays on the disk", async () => {
  await storage.write(springIntake(anna, ben), null);
  const db = await openDB("touchstone");
  await db.put("applicants", { ...anna, assessment: { level: 9 } }, [SPRING, anna.id]);
  await db.put("intakes", { programme: "?" }, uuid(3));
  db.close();
  expect((await whole())?.applicants).toEqual([ben]);
  const listed = await storage.list();
  expect(listed.ok && listed.value.damaged).toMatchObject([{ key: uuid(3) }]);
  expect(await storage.read(uuid(3))).toEqual({ ok: true, value: undefined });
});

test("of what anyone may have put on the disk, only what has a score gets a place", async () => {
  const cleo = applicant(103);
  await storage.write(springIntake(anna, ben, cleo), null);
  const db = await openDB("touchstone");
  const { assessment } = anna;
  const broken = [
    "a text",
    { ...anna, email: 7 },
    { ...anna, assessment: null },
    { ...anna, assessment: { ...assessment, venture: { name: 7 } } },
    { ...anna, assessment: { ...assessment, profile: { stage: { pilot: true } } } },
    { ...anna, assessment: { ...assessment, answers: [] } },
    { ...anna, assessment: { ...assessment, answers: { "TEC-1": { level: 9 } } } },
    { ...anna, assessment: { ...assessment, answers: { "TEC-1": { level: 3, evidence: "4" } } } },
    { ...anna, assessment: { ...assessment, answers: { "TEC-1": null } } },
  ];
  for (const [i, raw] of broken.entries()) await db.put("applicants", raw, [SPRING, uuid(300 + i)]);
  // Its place among the ranked does not hang on its notes; its page, which shows them, reads it in full.
  const noted = { ...cleo, assessment: { ...cleo.assessment, revision: "seven" } };
  await db.put("applicants", noted, [SPRING, cleo.id]);
  db.close();
  const read = await storage.scorable(SPRING);
  expect(read.ok && read.value?.applicants).toEqual([anna, ben, noted]);
  expect(await storage.applicants(SPRING, [cleo.id, ben.id])).toEqual({ ok: true, value: [ben] });
  expect(await storage.scorable(uuid(3))).toEqual({ ok: true, value: undefined });
});

test("a device with the database of an earlier Touchstone keeps its assessments and takes intakes", async () => {
  await storage.close();
  await deleteDB("touchstone");
  const old = await openDB("touchstone", 1, {
    upgrade(database) {
      database.createObjectStore("assessments");
      database.createObjectStore("meta");
    },
  });
  await old.put("assessments", lumen(), lumen().id);
  old.close();
  storage = await open();
  expect(await storage.write(springIntake(anna), null)).toMatchObject({ ok: true });
  const assessments = await openStorage();
  if (!assessments.ok) throw new Error(assessments.reason);
  const listed = await assessments.storage.list();
  expect(listed.ok && listed.value.assessments).toEqual([lumen()]);
  await assessments.storage.close();
});

test("a browser without a database says so", async () => {
  await storage.close();
  vi.stubGlobal("indexedDB", undefined);
  expect(await openIntakeStorage()).toEqual({ ok: false, reason: "unavailable" });
  vi.unstubAllGlobals();
  storage = await open();
});
