// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  closeDisk,
  decide,
  deleteIntake,
  disk,
  intakeFileParts,
  openIntakeFile,
  useIntakes,
} from "#screening";
import { applicant, review, SPRING, springIntake } from "../../fixtures/intakes.ts";
import { freshDevice } from "../storage/devices.ts";

const anna = applicant(101);
const many = Array.from({ length: 450 }, (_, place) => applicant(1_000 + place));
const START = useIntakes.getState();

beforeEach(async () => {
  await freshDevice();
  const opened = await disk();
  if (!opened.ok) throw new Error(opened.reason);
  const changes = { ...springIntake(anna, ...many), reviews: [review(201, "Mo", anna)] };
  await opened.storage.write(changes, null);
});
afterEach(async () => {
  await closeDisk();
  useIntakes.setState(START, true);
});

async function file(): Promise<unknown> {
  const parts = await intakeFileParts(SPRING);
  return JSON.parse((parts ?? []).join(""));
}

async function applicants(id: string): Promise<number | undefined> {
  const opened = await disk();
  const read = opened.ok ? await opened.storage.read(id) : opened;
  return read.ok ? read.value?.applicants.length : undefined;
}

test("an intake comes back from its file as it was", async () => {
  const saved = await file();
  expect(saved).toMatchObject({ format: "touchstone/cohort", version: 1 });
  await deleteIntake(SPRING);
  expect(await openIntakeFile(saved)).toEqual({ outcome: "added", id: SPRING });
  expect(await file()).toEqual(saved);
});

test("the same file again changes nothing; an older one comes in beside what is here", async () => {
  const saved = await file();
  expect(await openIntakeFile(saved)).toEqual({ outcome: "same", id: SPRING });
  await decide(SPRING, [anna.id], "accept");
  const opened = await openIntakeFile(saved);
  expect(opened.outcome).toBe("copied");
  expect(opened.outcome === "copied" && (await applicants(opened.id))).toBe(451);
  const names = useIntakes.getState().intakes?.map(({ name }) => name);
  expect(names?.sort()).toEqual(["Spring", "Spring (2)"]);
});

test("a file that was tampered with is refused with its places, and nothing comes in", async () => {
  const saved = await file();
  await deleteIntake(SPRING);
  const text = JSON.stringify(saved);
  const broken: unknown = JSON.parse(text.replace('"level":3', '"level":9'));
  const refused = await openIntakeFile(broken);
  expect(refused).toMatchObject({
    outcome: "refused",
    problems: [{ path: ["applicants", 0, "assessment", "answers", "m1", "level"] }],
  });
  for (const stranger of [null, [], "x", { format: "touchstone/cohort" }]) {
    expect((await openIntakeFile(stranger)).outcome).toBe("refused");
  }
  expect(await applicants(SPRING)).toBeUndefined();
});
