/**
 * The only place that touches IndexedDB and localStorage.
 *
 * `openStorage()` gives the assessments of this device; what it resolves to has completed on disk. Settings and the journal of
 * a closing page go to localStorage with guarded access. `PERSISTENCE` says where each thing lives.
 */
export type {
  AssessmentStorage,
  Conflict,
  DamagedRecord,
  Listing,
  PutResult,
  StoredRecord,
} from "./assessment-storage.ts";
export type { Failed } from "./connector.ts";
export type { IntakeListing, IntakeStorage, ListedIntake } from "./intake-storage.ts";
export type { IntakeWrite } from "./write-intake.ts";
export { openIntakeStorage } from "./intake-storage.ts";
export { openStorage } from "./assessment-storage.ts";
export type { StorageFailure } from "./failure.ts";
export type { JournalEntry } from "./journal.ts";
export { clearJournal, dropJournalEntry, readJournal, writeJournal } from "./journal.ts";
export { newId } from "./new-id.ts";
export { PERSISTENCE } from "./persistence-map.ts";
export { askToPersist, estimateSpace } from "./quota.ts";
export { readSetting, writeSetting } from "./settings.ts";
