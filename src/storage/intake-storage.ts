import {
  type ApplicantRecord,
  type Decision,
  type Intake,
  type IntakeChanges,
  type IntakeRecord,
  type LogEntry,
  type PanelReview,
  readParts,
  scorableApplicant,
} from "#cohort";
import type { Checked } from "#rubric";
import type { DamagedRecord } from "./assessment-storage.ts";
import { connector, type Failed } from "./connector.ts";
import type { Connection } from "./database.ts";
import { type IntakeWrite, within, writeIntake } from "./write-intake.ts";

/** An intake with how much belongs to it. */
export interface ListedIntake {
  readonly record: IntakeRecord;
  readonly applicants: number;
  readonly reviews: number;
}

export interface IntakeListing {
  readonly intakes: readonly ListedIntake[];
  /** Records that are there and cannot be read; kept as they are. */
  readonly damaged: readonly DamagedRecord[];
}

type Read<T> = Promise<{ readonly ok: true; readonly value: T } | Failed>;

/**
 * The intakes on this device. Every promise resolves only after its transaction has completed; none rejects. Parts that cannot
 * be read are left out of what is given and stay on the disk.
 */
export interface IntakeStorage {
  readonly list: () => Read<IntakeListing>;
  /** A whole intake; for workers, as it may be large. Undefined when there is none with this id, or it cannot be read. */
  readonly read: (id: string) => Read<Intake | undefined>;
  /** What a ranking needs of it, looked over only as far as it goes (`scorableApplicant`). */
  readonly scorable: (
    id: string,
  ) => Read<Pick<Intake, "record" | "applicants" | "reviews"> | undefined>;
  /** What a page needs of it. */
  readonly open: (id: string) => Read<Omit<Intake, "applicants" | "reviews"> | undefined>;
  /** In the order of the ids; those that are not there are left out. */
  readonly applicants: (id: string, ids: readonly string[]) => Read<readonly ApplicantRecord[]>;
  readonly reviews: (id: string, applicant?: string) => Read<readonly PanelReview[]>;
  /** @param expected revision that must be on disk; null = none may be */
  readonly write: (changes: IntakeChanges, expected: number | null) => Promise<IntakeWrite>;
  /** Deletes an intake and all that belongs to it. */
  readonly remove: (id: string, expected: number) => Promise<IntakeWrite>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the storage of intakes, in a page or a worker.
 * @param onOutdated told when a newer Touchstone in another tab took the database
 */
export async function openIntakeStorage(
  onOutdated: () => void = () => {},
): Promise<{ readonly ok: true; readonly storage: IntakeStorage } | Failed> {
  const { run, disconnect } = connector(onOutdated);
  const first = await run(async () => ({ ok: true as const }));
  if (!first.ok) return first;
  return {
    ok: true,
    storage: {
      list: () => run(list),
      read: (id) => run(async (db) => ({ ok: true, value: await readWhole(db, id) })),
      scorable: (id) => run(async (db) => ({ ok: true, value: await readScorable(db, id) })),
      open: (id) => run(async (db) => ({ ok: true, value: await readOpen(db, id) })),
      applicants: (id, ids) =>
        run(async (db) => {
          const tx = db.transaction("applicants");
          const raw = await Promise.all(ids.map((applicant) => tx.store.get([id, applicant])));
          await tx.done;
          return { ok: true, value: readable(raw, readParts.applicant) };
        }),
      reviews: (id, applicant) =>
        run(async (db) => {
          const raw = await db.getAll("reviews", within(id, applicant));
          return { ok: true, value: readable(raw, readParts.review) };
        }),
      write: (changes, expected) => {
        const { id } = changes.record.programme;
        return run((db) => writeIntake(db, id, expected, changes));
      },
      remove: (id, expected) => run((db) => writeIntake(db, id, expected, undefined)),
      close: disconnect,
    },
  };
}

async function list(db: Connection): Promise<{ ok: true; value: IntakeListing }> {
  const tx = db.transaction(["intakes", "applicants", "reviews"]);
  const store = tx.objectStore("intakes");
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const intakes: ListedIntake[] = [];
  const damaged: DamagedRecord[] = [];
  for (const [place, key] of keys.entries()) {
    const raw = values[place];
    const record = readParts.record(raw);
    if (!record.ok) damaged.push({ key, problems: record.problems, raw });
    else {
      const [applicants, reviews] = await Promise.all([
        tx.objectStore("applicants").count(within(key)),
        tx.objectStore("reviews").count(within(key)),
      ]);
      intakes.push({ record: record.value, applicants, reviews });
    }
  }
  await tx.done;
  return { ok: true, value: { intakes, damaged } };
}

async function readOpen(
  db: Connection,
  id: string,
): Promise<Omit<Intake, "applicants" | "reviews"> | undefined> {
  const tx = db.transaction(["intakes", "decisions", "log"]);
  const [raw, decisions, log] = await Promise.all([
    tx.objectStore("intakes").get(id),
    tx.objectStore("decisions").getAll(within(id)),
    tx.objectStore("log").getAll(within(id)),
    tx.done,
  ]);
  const record = readParts.record(raw);
  if (!record.ok) return undefined;
  return {
    record: record.value,
    decisions: readable<Decision>(decisions, readParts.decision),
    log: readable<LogEntry>(log, readParts.entry),
  };
}

async function readWhole(db: Connection, id: string): Promise<Intake | undefined> {
  const tx = db.transaction(["intakes", "applicants", "reviews", "decisions", "log"]);
  const [raw, applicants, reviews, decisions, log] = await Promise.all([
    tx.objectStore("intakes").get(id),
    tx.objectStore("applicants").getAll(within(id)),
    tx.objectStore("reviews").getAll(within(id)),
    tx.objectStore("decisions").getAll(within(id)),
    tx.objectStore("log").getAll(within(id)),
    tx.done,
  ]);
  const record = readParts.record(raw);
  if (!record.ok) return undefined;
  return {
    record: record.value,
    applicants: readable(applicants, readParts.applicant),
    reviews: readable(reviews, readParts.review),
    decisions: readable(decisions, readParts.decision),
    log: readable(log, readParts.entry),
  };
}

async function readScorable(
  db: Connection,
  id: string,
): Promise<Pick<Intake, "record" | "applicants" | "reviews"> | undefined> {
  const tx = db.transaction(["intakes", "applicants", "reviews"]);
  const [raw, applicants, reviews] = await Promise.all([
    tx.objectStore("intakes").get(id),
    tx.objectStore("applicants").getAll(within(id)),
    tx.objectStore("reviews").getAll(within(id)),
    tx.done,
  ]);
  const record = readParts.record(raw);
  if (!record.ok) return undefined;
  return {
    record: record.value,
    applicants: applicants.flatMap((each) => scorableApplicant(each) ?? []),
    reviews: readable(reviews, readParts.review),
  };
}

function readable<T>(raw: readonly unknown[], read: (input: unknown) => Checked<T>): readonly T[] {
  return raw.flatMap((each) => {
    const found = read(each);
    return found.ok ? [found.value] : [];
  });
}
