// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decisionOf } from "#cohort";
import {
  applyDecisions,
  changeIntake,
  closeDisk,
  createIntake,
  decide,
  deleteIntake,
  disk,
  loadIntakes,
  nameSelf,
  undoDecision,
  useIntakes,
} from "#screening";
import { undoDelete, useNotices } from "#state";
import { openIntakeStorage } from "#storage";
import { applicant, SPRING, springIntake, uuid } from "../../fixtures/intakes.ts";
import { freshDevice } from "../storage/devices.ts";

const anna = applicant(101);
const ben = applicant(102);
const START = useIntakes.getState();

beforeEach(async () => {
  await freshDevice();
  const opened = await disk();
  if (!opened.ok) throw new Error(opened.reason);
  await opened.storage.write(springIntake(anna, ben), null);
});
afterEach(async () => {
  await closeDisk();
  useIntakes.setState(START, true);
  useNotices.setState({ notices: [] });
});

/** What another tab sees. */
async function onDisk() {
  const opened = await openIntakeStorage();
  if (!opened.ok) throw new Error(opened.reason);
  const read = await opened.storage.open(SPRING);
  await opened.storage.close();
  return read.ok ? read.value : undefined;
}

test("a decision is on the disk by the time it is said to be", async () => {
  expect(await decide(SPRING, [anna.id], "accept", "Best evidence")).toEqual({ ok: true });
  const expected = {
    applicant: anna.id,
    applied: null,
    pending: "accept",
    reason: "Best evidence",
  };
  expect((await onDisk())?.decisions).toEqual([expected]);
  expect(useIntakes.getState().open[SPRING]?.decisions[anna.id]).toEqual(expected);
});

test("what another tab wrote meanwhile is kept: the act is done again on top of it", async () => {
  await decide(SPRING, [anna.id], "accept");
  const other = await openIntakeStorage();
  if (!other.ok) throw new Error(other.reason);
  const theirs = await other.storage.open(SPRING);
  if (!theirs.ok || !theirs.value) throw new Error("nothing there");
  const { record } = theirs.value;
  await other.storage.write({ record: { ...record, by: "Mo" } }, record.revision);
  await other.storage.close();
  expect(await decide(SPRING, [ben.id], "reject")).toEqual({ ok: true });
  expect(await onDisk()).toMatchObject({
    record: { by: "Mo", revision: 4 },
    decisions: [{ applicant: anna.id }, { applicant: ben.id, pending: "reject" }],
  });
});

test("acts made at once follow each other", async () => {
  await Promise.all([
    decide(SPRING, [anna.id], "accept"),
    decide(SPRING, [ben.id], "waitlist"),
    applyDecisions(SPRING),
  ]);
  const decisions = useIntakes.getState().open[SPRING]?.decisions ?? {};
  expect(decisionOf(decisions, anna.id).applied).toBe("accept");
  expect(decisionOf(decisions, ben.id).applied).toBe("waitlist");
});

test("undo goes back act by act, over applying too", async () => {
  await decide(SPRING, [anna.id], "accept");
  await applyDecisions(SPRING);
  await undoDecision(SPRING);
  const stateOf = () => {
    const held = useIntakes.getState().open[SPRING];
    const { applied, pending } = decisionOf(held?.decisions ?? {}, anna.id);
    return { applied, pending };
  };
  expect(stateOf()).toEqual({ applied: null, pending: "accept" });
  await undoDecision(SPRING);
  expect(stateOf()).toEqual({ applied: null, pending: null });
  await undoDecision(SPRING);
  expect((await onDisk())?.log.map(({ what }) => what)).toEqual([
    "created",
    "pending",
    "applied",
    "undone",
    "undone",
  ]);
});

test("an intake that is not there says so", async () => {
  expect(await changeIntake(uuid(5), () => null)).toEqual({ ok: false, reason: "absent" });
});

test("who decided stands in the log under the name given", async () => {
  await nameSelf(SPRING, "Wen");
  await decide(SPRING, [anna.id], "accept");
  expect((await onDisk())?.log.at(-1)).toMatchObject({ by: "Wen", what: "pending" });
});

test("a deleted intake comes back whole from its notice", async () => {
  await decide(SPRING, [anna.id], "accept");
  expect(await deleteIntake(SPRING)).toBeNull();
  expect(useIntakes.getState()).toMatchObject({ intakes: [], open: { [SPRING]: null } });
  const [notice] = useNotices.getState().notices;
  if (!notice) throw new Error("no notice");
  undoDelete(notice);
  await expect.poll(async () => (await onDisk())?.decisions).toHaveLength(1);
  await loadIntakes();
  expect(useIntakes.getState().intakes).toMatchObject([{ id: SPRING, applicants: 2 }]);
});

test("a new intake is listed with the settings of its rubric", async () => {
  const { rubric } = springIntake().record.programme;
  const id = await createIntake({ name: "Autumn", rubric });
  const names = useIntakes.getState().intakes?.map(({ name }) => name);
  expect(names?.sort()).toEqual(["Autumn", "Spring"]);
  const opened = await disk();
  const held = opened.ok && id !== null && (await opened.storage.read(id));
  expect(held).toMatchObject({ value: { applicants: [], record: { revision: 1, content: 0 } } });
});
