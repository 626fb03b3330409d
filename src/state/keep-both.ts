import type { StoreApi } from "zustand";
import { type Assessment, sameContent } from "#assessment";
import type { StoredRecord } from "#storage";
import type { Autosave } from "./autosave.ts";
import type { LibraryState } from "./library-store.ts";
import type { NoticesState } from "./notices-store.ts";

/** What settling two versions of one assessment needs. */
export interface Sides {
  readonly library: StoreApi<LibraryState>;
  readonly notices: StoreApi<NoticesState>;
  readonly autosave: Pick<Autosave, "know">;
}

/**
 * This tab and the disk hold different versions of one assessment. Neither is written over: the disk keeps its place,
 * this tab's version goes on as a copy, and a notice says so.
 * @param mine this tab's version; undefined when it was deleted here
 */
export function keepBoth(
  { library, notices, autosave }: Sides,
  id: string,
  mine: Assessment | undefined,
  stored: StoredRecord,
): void {
  const { addCopy, adopt, remove } = library.getState();
  const { tell } = notices.getState();
  if (stored.state === "absent") {
    autosave.know(id, null);
    const latest = library.getState().assessments[id];
    if (latest)
      tell({ code: "keptDespiteDelete", detail: { name: latest.venture.name }, assessmentId: id });
    return;
  }
  // What was typed while the write was under way belongs to this tab's version too.
  const latest = library.getState().assessments[id] ?? mine;
  if (stored.state === "damaged") {
    if (latest) copied(addCopy(latest), latest);
    autosave.know(id, null);
    remove(id);
    return;
  }
  const theirs = stored.assessment;
  if (!latest)
    tell({ code: "notDeleted", detail: { name: theirs.venture.name }, assessmentId: id });
  else if (!sameContent(latest, theirs)) copied(addCopy(latest), latest);
  autosave.know(id, theirs.revision);
  if (latest?.revision !== theirs.revision || !sameContent(latest, theirs)) adopt(theirs);

  function copied(copyId: string, original: Assessment): void {
    const copyName = library.getState().assessments[copyId]?.venture.name ?? "";
    const detail = { name: original.venture.name, copyName };
    tell({ code: "keptBoth", detail, assessmentId: id, copyId });
  }
}
