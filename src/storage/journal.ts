import { type Assessment, readAssessment } from "#assessment";
import { localKeys, readLocal, writeLocal } from "./local-storage.ts";
import { PERSISTENCE } from "./persistence-map.ts";

/** An assessment as it stood when the page was left before its last change was written. */
export interface JournalEntry {
  readonly key: string;
  /** Revision on disk that the change was made on; null when the disk had none. */
  readonly base: number | null;
  readonly assessment: Assessment;
}

/**
 * Notes an unsaved assessment where a closing page still can: synchronously. A database write begun then may never complete.
 * @param tab names this tab, so that two tabs do not write over each other
 * @returns whether it was kept
 */
export function writeJournal(tab: string, base: number | null, assessment: Assessment): boolean {
  return writeLocal(keyOf(tab, assessment.id), JSON.stringify({ base, assessment }));
}

/** Forgets the note of one assessment, once it is on disk. */
export function clearJournal(tab: string, id: string): void {
  writeLocal(keyOf(tab, id), null);
}

/** Notes left by any tab. What cannot be read is passed over and stays where it is. */
export function readJournal(): JournalEntry[] {
  return localKeys(PERSISTENCE.journal.prefix).flatMap((key) => {
    const entry = parse(readLocal(key));
    return entry ? [{ key, ...entry }] : [];
  });
}

/** Forgets a note that has been taken over. */
export function dropJournalEntry(entry: Pick<JournalEntry, "key">): void {
  writeLocal(entry.key, null);
}

function keyOf(tab: string, id: string): string {
  return `${PERSISTENCE.journal.prefix}${tab}.${id}`;
}

function parse(text: string | null): Omit<JournalEntry, "key"> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null || !("assessment" in value)) return undefined;
    const read = readAssessment(value.assessment);
    const base = "base" in value && typeof value.base === "number" ? value.base : null;
    return read.ok ? { base, assessment: read.value } : undefined;
  } catch {
    return undefined;
  }
}
