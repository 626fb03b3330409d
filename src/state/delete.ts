import type { StoreApi } from "zustand";
import { type LibraryState, useLibrary } from "./library-store.ts";
import { type Notice, type NoticesState, useNotices } from "./notices-store.ts";

/** Deletes an assessment and tells a notice that can bring it back exactly as it was, with its undo steps. */
export function deleteAssessment(
  id: string,
  library: StoreApi<LibraryState> = useLibrary,
  notices: StoreApi<NoticesState> = useNotices,
): void {
  const removed = library.getState().remove(id);
  if (!removed) return;
  const detail = { name: removed.assessment.venture.name };
  notices.getState().tell({ code: "deleted", detail, assessmentId: id, removed });
}

/** Takes a deletion back and dismisses its notice. */
export function undoDelete(
  notice: Notice,
  library: StoreApi<LibraryState> = useLibrary,
  notices: StoreApi<NoticesState> = useNotices,
): void {
  if (notice.removed) library.getState().restore(notice.removed);
  notice.restore?.();
  notices.getState().dismiss(notice.key);
}
