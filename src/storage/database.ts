import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { failureOf, type StorageFailure } from "./failure.ts";
import { DATABASE } from "./persistence-map.ts";

export interface TouchstoneSchema extends DBSchema {
  /** Keyed by id, from outside the record, so that a damaged record still has a name. Records are strangers until read. */
  assessments: { key: string; value: unknown };
  meta: { key: string; value: unknown };
  intakes: { key: string; value: unknown };
  /** By intake and applicant. */
  applicants: { key: [string, string]; value: unknown };
  /** By intake, applicant and reading. */
  reviews: { key: [string, string, string]; value: unknown };
  /** By intake and applicant. */
  decisions: { key: [string, string]; value: unknown };
  /** By intake and number. */
  log: { key: [string, number]; value: unknown };
}

/** Every store, in the order in which versions of the database brought them; an upgrade makes those that are missing. */
const STORES = [
  "assessments",
  "meta",
  "intakes",
  "applicants",
  "reviews",
  "decisions",
  "log",
] as const;

export type Connection = IDBPDatabase<TouchstoneSchema>;

/** A tab with an older database gets this long to let go; nobody waits longer for an answer. */
const PATIENCE_MS = 4_000;

export type Opened =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly reason: StorageFailure };

/**
 * Opens the database, making or upgrading it as needed. Lets go of it when a newer Touchstone in another tab wants to upgrade.
 * @param onLost told when the connection is gone, and whether a newer version took it
 */
export async function openDatabase(onLost: (newer: boolean) => void): Promise<Opened> {
  let isBlocked = false;
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Opened>((resolve) => {
    timer = setTimeout(() => {
      late = true;
      resolve({ ok: false, reason: isBlocked ? "blocked" : "unavailable" });
    }, PATIENCE_MS);
  });
  const open = async (): Promise<Opened> => {
    try {
      const connection = await openDB<TouchstoneSchema>(DATABASE.name, DATABASE.version, {
        upgrade(database) {
          for (const store of STORES) {
            if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
          }
        },
        blocked() {
          isBlocked = true;
        },
        blocking() {
          void opening.then((opened) => opened.ok && opened.connection.close());
          onLost(true);
        },
        terminated: () => onLost(false),
      });
      if (late) connection.close();
      return { ok: true, connection };
    } catch (error) {
      // Some browsers throw here at once instead of answering, when storage is switched off.
      return { ok: false, reason: failureOf(error) };
    }
  };
  const opening = open();
  const opened = await Promise.race([opening, timeout]);
  clearTimeout(timer);
  return opened;
}
