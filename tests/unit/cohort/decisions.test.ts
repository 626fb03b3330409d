import { expect, test } from "vitest";
import {
  createIntake,
  type Decisions,
  type IntakeChanges,
  withDecisionsUndone,
  withPending,
  withPendingApplied,
} from "#cohort";
import { DAY, NEXT_DAY, springProgramme, uuid } from "../../fixtures/intakes.ts";

const ANNA = uuid(101);
const BEN = uuid(102);

const begun = createIntake(springProgramme(), { by: "Lin", now: DAY });

/** Where an intake stands after some acts. */
function after(...acts: readonly ((at: Act) => IntakeChanges | null)[]): Act & { log: string[] } {
  let act: Act = { record: begun.record, decisions: {} };
  const log: string[] = [];
  for (const step of acts) {
    const changes = step(act);
    if (!changes) continue;
    const changed = (changes.decisions ?? []).map((each) => [each.applicant, each] as const);
    act = {
      record: changes.record,
      decisions: { ...act.decisions, ...Object.fromEntries(changed) },
    };
    for (const { seq, by, what, from, to } of changes.log ?? []) {
      log.push(`${seq} ${by} ${what} ${from}>${to}`);
    }
  }
  return { ...act, log };
}

type Act = { readonly record: IntakeChanges["record"]; readonly decisions: Decisions };

const accept = (at: Act) => withPending(at, [ANNA], "accept", { now: DAY });
const apply = (at: Act) => withPendingApplied(at, NEXT_DAY);

test("a new intake says in its log who began it", () => {
  expect(begun.log).toEqual([
    { seq: 1, at: DAY, by: "Lin", what: "created", applicant: null, from: "", to: "Spring" },
  ]);
});

test("a decision waits, and is in force only once all are applied together", () => {
  const waiting = after(accept, (at) =>
    withPending(at, [BEN], "reject", { now: DAY, reason: "No data" }),
  );
  expect(waiting.decisions[ANNA]).toMatchObject({ applied: null, pending: "accept" });
  const applied = after(
    accept,
    (at) => withPending(at, [BEN], "reject", { now: DAY, reason: "No data" }),
    apply,
  );
  expect(applied.decisions).toEqual({
    [ANNA]: { applicant: ANNA, applied: "accept", pending: null, reason: "" },
    [BEN]: { applicant: BEN, applied: "reject", pending: null, reason: "No data" },
  });
  expect(applied.log).toEqual([
    "2 Lin pending >accept",
    "3 Lin pending >reject",
    "4 Lin reason >No data",
    "5 Lin applied >accept",
    "6 Lin applied >reject",
  ]);
});

test("nothing is logged when nothing changes", () => {
  expect(after(apply).log).toEqual([]);
  expect(after(accept, accept).log).toEqual(["2 Lin pending >accept"]);
  // What is in force already waits for nothing; taking back what never was does not either.
  expect(after(accept, apply, accept).log).toHaveLength(2);
  expect(after((at) => withPending(at, [BEN], "none", { now: DAY })).log).toEqual([]);
});

test("a decision in force is taken back like any other: it waits, then it is gone", () => {
  const taken = after(accept, apply, (at) => withPending(at, [ANNA], "none", { now: DAY }));
  expect(taken.decisions[ANNA]).toMatchObject({ applied: "accept", pending: "none" });
  const gone = after(accept, apply, (at) => withPending(at, [ANNA], "none", { now: DAY }), apply);
  expect(gone.decisions[ANNA]).toMatchObject({ applied: null, pending: null });
  expect(gone.log.at(-1)).toBe("5 Lin applied accept>");
});

test("undo puts decisions back, and the log keeps both", () => {
  const { decisions: before } = after(accept);
  const undone = after(accept, apply, (at) =>
    withDecisionsUndone(at, Object.values(before), NEXT_DAY),
  );
  expect(undone.decisions).toEqual(before);
  expect(undone.log.at(-1)).toBe("4 Lin undone accept>>accept");
});
