import { deleteDB, openDB } from "idb";
import { vi } from "vitest";
import { type Assessment, readAssessment } from "#assessment";

/** Looks at the disk behind Touchstone's back. */
export async function rawRecord(id: string): Promise<unknown> {
  const db = await openDB("touchstone");
  const record: unknown = await db.get("assessments", id);
  db.close();
  return record;
}

/** The assessment on disk under an id, if one is there and can be read. */
export async function stored(id: string): Promise<Assessment | undefined> {
  const read = readAssessment(await rawRecord(id));
  return read.ok ? read.value : undefined;
}

/** Fills the disk: every write is refused from now on. */
export function fillDisk(): { readonly attempts: () => number; readonly free: () => void } {
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  return { attempts: () => put.mock.calls.length, free: () => put.mockRestore() };
}

/**
 * Fills the disk the way Chromium tells of it: each request succeeds, and the transaction is given up when it should complete.
 */
export function fillDiskAtCompletion(): { readonly free: () => void } {
  const descriptor = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function fullDisk(
    this: IDBObjectStore,
    ...given
  ) {
    const request: IDBRequest<IDBValidKey> = descriptor?.value.apply(this, given);
    request.addEventListener("success", () => {
      const error = new DOMException("full", "QuotaExceededError");
      Object.defineProperty(this.transaction, "error", { value: error });
      this.transaction.abort();
    });
    return request;
  });
  return { free: () => put.mockRestore() };
}

/** Writes to the disk behind Touchstone's back; undefined deletes. */
export async function plant(id: string, record: unknown): Promise<void> {
  const db = await openDB("touchstone");
  if (record === undefined) await db.delete("assessments", id);
  else await db.put("assessments", record, id);
  db.close();
}

/** A device on which Touchstone has never run. */
export async function freshDevice(): Promise<void> {
  await deleteDB("touchstone");
  globalThis.localStorage?.clear();
}
