import { type Assessment, readAssessment } from "#assessment";
import type { Problem } from "#rubric";
import { connector, type Failed } from "./connector.ts";
import type { Connection } from "./database.ts";
import { type Ledger, missingRecords, readLedger, readTwin, writeTwin } from "./ledger.ts";
import { PERSISTENCE } from "./persistence-map.ts";

/** A record that is there and cannot be read. It is never deleted or written over. */
export interface DamagedRecord {
  readonly key: string;
  readonly problems: readonly Problem[];
  /** As it stands on disk, for saving as a file. */
  readonly raw: unknown;
}

export type StoredRecord =
  | { readonly state: "read"; readonly assessment: Assessment }
  | { readonly state: "damaged"; readonly damaged: DamagedRecord }
  | { readonly state: "absent" };

export interface Listing {
  readonly assessments: readonly Assessment[];
  readonly damaged: readonly DamagedRecord[];
  /** Records that should be there and are not. */
  readonly missing: number;
}

/** `conflict`: the disk does not hold the expected revision; `stored` is what it holds. Nothing was written. */
export type Conflict = {
  readonly ok: false;
  readonly reason: "conflict";
  readonly stored: StoredRecord;
};
export type PutResult = { readonly ok: true } | Failed | Conflict;

/** The assessments on this device. Every promise resolves only after its transaction has completed; none rejects. */
export interface AssessmentStorage {
  readonly list: () => Promise<{ readonly ok: true; readonly value: Listing } | Failed>;
  readonly get: (
    id: string,
  ) => Promise<{ readonly ok: true; readonly value: StoredRecord } | Failed>;
  /** @param expected revision that must be on disk; null = none may be */
  readonly put: (assessment: Assessment, expected: number | null) => Promise<PutResult>;
  readonly remove: (id: string, expected: number) => Promise<PutResult>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the storage of this device.
 * @param onOutdated told when a newer Touchstone in another tab took the database; this one cannot save any more
 */
export async function openStorage(
  onOutdated: () => void = () => {},
): Promise<{ readonly ok: true; readonly storage: AssessmentStorage } | Failed> {
  const { run, disconnect } = connector(onOutdated);
  const first = await run(async () => ({ ok: true as const }));
  if (!first.ok) return first;
  return {
    ok: true,
    storage: {
      list: () => run(listAll),
      get: (id) =>
        run(async (db) => ({ ok: true, value: recordOf(id, await db.get("assessments", id)) })),
      put: (assessment, expected) => run((db) => change(db, assessment.id, expected, assessment)),
      remove: (id, expected) => run((db) => change(db, id, expected, undefined)),
      close: disconnect,
    },
  };
}

async function listAll(db: Connection): Promise<{ ok: true; value: Listing }> {
  const tx = db.transaction(["assessments", "meta"]);
  const store = tx.objectStore("assessments");
  const [keys, values, ledger] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    tx.objectStore("meta").get(PERSISTENCE.ledger.key),
    tx.done,
  ]);
  const records = keys.map((key, place) => recordOf(key, values[place]));
  const missing = missingRecords(readLedger(ledger), keys.length, readTwin());
  const assessments = records.flatMap((it) => (it.state === "read" ? [it.assessment] : []));
  const damaged = records.flatMap((it) => (it.state === "damaged" ? [it.damaged] : []));
  return { ok: true, value: { assessments, damaged, missing } };
}

/** Writes or deletes one record, if the disk holds the expected revision. */
async function change(
  db: Connection,
  id: string,
  expected: number | null,
  next: Assessment | undefined,
): Promise<PutResult> {
  // "strict": the browser calls it complete only when the disk has it, where it knows the difference.
  const tx = db.transaction(["assessments", "meta"], "readwrite", { durability: "strict" });
  const store = tx.objectStore("assessments");
  const meta = tx.objectStore("meta");
  const stored = recordOf(id, await store.get(id));
  const found = stored.state === "read" ? stored.assessment.revision : null;
  if (stored.state === "damaged" || found !== expected) {
    await tx.done;
    return { ok: false, reason: "conflict", stored };
  }
  const before = readLedger(await meta.get(PERSISTENCE.ledger.key));
  const pending: Promise<unknown>[] = [next ? store.put(next, id) : store.delete(id)];
  const count = store.count().then((records) => {
    const ledger: Ledger = { count: records, generation: (before?.generation ?? 0) + 1 };
    return meta.put(ledger, PERSISTENCE.ledger.key).then(() => ledger);
  });
  // A request that succeeded is not saved yet: with a full disk the transaction still aborts afterwards.
  const [ledger] = await Promise.all([count, tx.done, ...pending]);
  writeTwin(ledger);
  return { ok: true };
}

function recordOf(key: string, raw: unknown): StoredRecord {
  if (raw === undefined) return { state: "absent" };
  const read = readAssessment(raw);
  if (!read.ok) return { state: "damaged", damaged: { key, problems: read.problems, raw } };
  if (read.value.id === key) return { state: "read", assessment: read.value };
  const problems = [{ path: ["id"], code: "assessment.otherId", detail: { id: key } }];
  return { state: "damaged", damaged: { key, problems, raw } };
}
