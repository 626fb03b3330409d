import type { IntakeChanges } from "#cohort";
import type { Connection } from "./database.ts";
import type { Failed } from "./connector.ts";

/** `conflict`: the disk does not hold the expected revision; nothing was written. */
export type IntakeWrite =
  | { readonly ok: true; readonly revision: number }
  | Failed
  | { readonly ok: false; readonly reason: "conflict" };

const STORES = ["intakes", "applicants", "reviews", "decisions", "log"] as const;
/** Requests under way at a time: a page that writes thousands of records goes on answering in between. */
const AT_ONCE = 200;

/** Writes one act, or deletes a whole intake (`changes` undefined), if the disk holds the expected revision: all of it or nothing. */
export async function writeIntake(
  db: Connection,
  id: string,
  expected: number | null,
  changes: IntakeChanges | undefined,
): Promise<IntakeWrite> {
  const tx = db.transaction(STORES, "readwrite", { durability: "strict" });
  // It may end while requests are still being made; whoever awaits it below is told.
  tx.done.catch(() => {});
  const stored: unknown = await tx.objectStore("intakes").get(id);
  if (revisionOf(stored) !== expected) {
    await tx.done;
    return { ok: false, reason: "conflict" };
  }
  const revision = (expected ?? 0) + 1;
  const requests = changes ? puts(changes, revision) : deletions(id);
  try {
    for (let from = 0; from < requests.length; from += AT_ONCE) {
      await Promise.all(requests.slice(from, from + AT_ONCE).map(async (request) => request()));
    }
  } catch (error) {
    throw await reasonOfAbort(tx, error);
  }
  // A request that succeeded is not saved yet: with a full disk the transaction still aborts afterwards.
  await tx.done;
  return { ok: true, revision };

  function puts(given: IntakeChanges, next: number): (() => Promise<unknown>)[] {
    const { record, applicants = [], reviews = [], decisions = [], log = [] } = given;
    const { applicantsRemoved = [], reviewsRemoved = [] } = given;
    const stores = {
      intakes: tx.objectStore("intakes"),
      applicants: tx.objectStore("applicants"),
      reviews: tx.objectStore("reviews"),
      decisions: tx.objectStore("decisions"),
      log: tx.objectStore("log"),
    };
    return [
      () => stores.intakes.put({ ...record, revision: next }, id),
      ...applicantsRemoved.flatMap((applicant) => [
        () => stores.applicants.delete([id, applicant]),
        () => stores.decisions.delete([id, applicant]),
        () => stores.reviews.delete(within(id, applicant)),
      ]),
      ...reviewsRemoved.map(
        (review) => () => stores.reviews.delete([id, review.applicant, review.id]),
      ),
      ...applicants.map((applicant) => () => stores.applicants.put(applicant, [id, applicant.id])),
      ...reviews.map(
        (review) => () => stores.reviews.put(review, [id, review.applicant, review.id]),
      ),
      ...decisions.map(
        (decision) => () => stores.decisions.put(decision, [id, decision.applicant]),
      ),
      ...log.map((entry) => () => stores.log.put(entry, [id, entry.seq])),
    ];
  }

  function deletions(intake: string): (() => Promise<unknown>)[] {
    const all = within(intake);
    return [
      () => tx.objectStore("intakes").delete(intake),
      () => tx.objectStore("applicants").delete(all),
      () => tx.objectStore("reviews").delete(all),
      () => tx.objectStore("decisions").delete(all),
      () => tx.objectStore("log").delete(all),
    ];
  }
}

/**
 * Gives a transaction up after a request failed, so that nothing of it stays.
 * @returns why: a disk that is full ends the transaction, and its requests only say that it has ended
 */
async function reasonOfAbort(
  tx: { readonly abort: () => void; readonly done: Promise<void> },
  failed: unknown,
): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
  const isOwn = (reason: unknown) => reason instanceof Error && reason.name === "AbortError";
  return tx.done.then(
    () => failed,
    (reason: unknown) => (isOwn(reason) ? failed : reason),
  );
}

/** The revision of a record as it stands on disk; null when there is none, NaN (equal to nothing) when it cannot be said. */
function revisionOf(stored: unknown): number | null {
  if (stored === undefined) return null;
  if (typeof stored !== "object" || stored === null || !("revision" in stored)) return Number.NaN;
  return typeof stored.revision === "number" ? stored.revision : Number.NaN;
}

/** Every key that begins with an intake, or with an intake and an applicant: arrays sort after texts and numbers. */
export function within(...start: readonly (string | undefined)[]): IDBKeyRange {
  const keys = start.filter((key) => key !== undefined);
  return IDBKeyRange.bound(keys, [...keys, []]);
}
