import { type Connection, type Opened, openDatabase } from "./database.ts";
import { failureOf, type StorageFailure } from "./failure.ts";

export type Failed = { readonly ok: false; readonly reason: StorageFailure };

/** A connection that is opened when it is first needed, and again when it was lost. */
export interface Connector {
  /** Never rejects; a failure is a value. */
  readonly run: <T>(work: (connection: Connection) => Promise<T>) => Promise<T | Failed>;
  readonly disconnect: () => Promise<void>;
}

/** @param onOutdated told when a newer Touchstone in another tab took the database; nothing can be saved here any more */
export function connector(onOutdated: () => void): Connector {
  let opening: Promise<Opened> | undefined;
  let outdated = false;
  const onLost = (newer: boolean): void => {
    opening = undefined;
    if (!newer) return;
    outdated = true;
    onOutdated();
  };
  const disconnect = async (): Promise<void> => {
    const opened = await opening;
    opening = undefined;
    if (opened?.ok) opened.connection.close();
  };
  /** Runs once more on a fresh connection when the old one died in between; retrying on a dead one never helps. */
  const run: Connector["run"] = async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (outdated) return { ok: false, reason: "newer" };
        opening ??= openDatabase(onLost);
        const opened = await opening;
        if (opened.ok) return await work(opened.connection);
        opening = undefined;
        return opened;
      } catch (error) {
        const reason = failureOf(error);
        if (reason !== "unavailable" || attempt > 1) return { ok: false, reason };
        await disconnect();
      }
    }
  };
  return { run, disconnect };
}
