import type { IntakeChanges } from "#cohort";
import type { StorageFailure } from "#storage";
import { disk } from "./disk.ts";
import { held, keepOpen, type OpenIntake, useIntakes } from "./intakes-store.ts";
import { announce } from "./tabs.ts";

export type ChangeResult =
  | { readonly ok: true }
  /** `absent`: no such intake; `busy`: another tab kept changing it. Nothing was written. */
  | { readonly ok: false; readonly reason: StorageFailure | "absent" | "busy" };

/** Of one intake, acts follow each other: the second works on what the first has written. */
const queues = new Map<string, Promise<unknown>>();
/** Another tab would have to write between every two of ours. */
const ATTEMPTS = 5;

/**
 * Changes an intake: on the disk in one transaction, then in the store. When another tab has written meanwhile, `change` is asked
 * again on what is there now.
 * @param change pure; null when there is nothing to change
 */
export function changeIntake(
  id: string,
  change: (intake: OpenIntake) => IntakeChanges | null,
): Promise<ChangeResult> {
  const before = queues.get(id) ?? Promise.resolve();
  const result = before.then(() => changeNow(id, change));
  queues.set(id, result);
  return result;
}

async function changeNow(
  id: string,
  change: (intake: OpenIntake) => IntakeChanges | null,
): Promise<ChangeResult> {
  const opened = await disk();
  if (!opened.ok) return opened;
  const { storage } = opened;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    let intake = attempt === 1 ? useIntakes.getState().open[id] : undefined;
    if (!intake) {
      const read = await storage.open(id);
      if (!read.ok) return read;
      intake = held(read.value);
      keepOpen(id, intake);
    }
    if (!intake) return { ok: false, reason: "absent" };
    const changes = change(intake);
    if (!changes) return { ok: true };
    const written = await storage.write(changes, intake.record.revision);
    if (written.ok) {
      keepOpen(id, changed(intake, changes, written.revision));
      announce(id);
      return { ok: true };
    }
    if (written.reason !== "conflict") return { ok: false, reason: written.reason };
  }
  return { ok: false, reason: "busy" };
}

/** What the page holds after its own change, without reading it again. */
function changed(before: OpenIntake, changes: IntakeChanges, revision: number): OpenIntake {
  const { record, decisions = [], log = [], applicantsRemoved = [] } = changes;
  const gone = new Set(applicantsRemoved);
  const kept = Object.entries(before.decisions).filter(([applicant]) => !gone.has(applicant));
  return {
    record: { ...record, revision },
    decisions: {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(decisions.map((decision) => [decision.applicant, decision])),
    },
    log: [...before.log, ...log],
  };
}
