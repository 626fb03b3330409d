/**
 * Why something could not be kept.
 * - quota: the disk or the browser's share of it is full
 * - blocked: another tab holds an older database open
 * - newer: a newer Touchstone has changed the database; this one must not write
 * - unavailable: private mode, a broken profile, storage switched off
 */
export type StorageFailure = "quota" | "blocked" | "newer" | "unavailable";

/** The kind of an error as a browser's storage throws it; Firefox has a name of its own for a full localStorage. */
export function failureOf(error: unknown): StorageFailure {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED") return "quota";
  return name === "VersionError" ? "newer" : "unavailable";
}
