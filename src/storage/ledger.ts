import { readLocal, writeLocal } from "./local-storage.ts";
import { PERSISTENCE } from "./persistence-map.ts";

/**
 * How many records there are, and a number that grows with every write. It stands in the database and, a moment later, in localStorage:
 * a damaged database opens as an empty or older one without any error, and only the twin tells.
 */
export interface Ledger {
  readonly count: number;
  readonly generation: number;
}

/** A ledger as read from either place; undefined when it is none. */
export function readLedger(value: unknown): Ledger | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!("count" in value) || !("generation" in value)) return undefined;
  const { count, generation } = value;
  return typeof count === "number" && typeof generation === "number"
    ? { count, generation }
    : undefined;
}

export function writeTwin(ledger: Ledger): void {
  writeLocal(PERSISTENCE.ledgerTwin.key, JSON.stringify(ledger));
}

export function readTwin(): Ledger | undefined {
  try {
    return readLedger(JSON.parse(readLocal(PERSISTENCE.ledgerTwin.key) ?? "null"));
  } catch {
    return undefined;
  }
}

/**
 * How many records are gone that nobody deleted.
 * @param inside the database's ledger
 * @param count records found
 * @param twin the ledger kept outside
 */
export function missingRecords(
  inside: Ledger | undefined,
  count: number,
  twin: Ledger | undefined,
): number {
  const known = [inside, twin].filter((ledger) => ledger !== undefined);
  const newest = known.sort((a, b) => b.generation - a.generation)[0];
  return newest ? Math.max(0, newest.count - count) : 0;
}
