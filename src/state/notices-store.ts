import { create, type StateCreator } from "zustand";
import type { Removed } from "./library-store.ts";

export type NoticeCode =
  /** Another tab changed the same assessment; both versions are kept. Detail: name, copyName. */
  | "keptBoth"
  /** Deleted in another tab while it was being changed here; kept. Detail: name. */
  | "keptDespiteDelete"
  /** Deleted here, but another tab had changed it since; kept. Detail: name. */
  | "notDeleted"
  /** Deleted here; `undoDelete(notice)` brings it back. Detail: name. */
  | "deleted"
  /** Records that cannot be read were found and kept. Detail: count. */
  | "damagedRecords"
  /** Fewer records than this device should hold. Detail: count. */
  | "missingRecords"
  /** Changes of the last visit that had not been saved were found and brought back. Detail: count. */
  | "recovered"
  /** A review was opened and added as a second opinion, or took the place of an earlier one. Detail: name, reader. */
  | "opinionAdded"
  | "opinionReplaced"
  /** A newer Touchstone runs in another tab; this one must be reloaded before it can save. */
  | "outdatedTab";

/** One thing to tell the person; the interface puts it into words. */
export interface Notice {
  readonly key: number;
  readonly code: NoticeCode;
  readonly detail: Readonly<Record<string, string | number>>;
  /** Assessment it speaks of, for "show it". */
  readonly assessmentId?: string;
  /** Where this tab's version went, with `keptBoth`. */
  readonly copyId?: string;
  /** What `undoDelete` restores, with `deleted`. */
  readonly removed?: Removed;
  /** Brings back what was deleted, with `deleted`, where it is no assessment. */
  readonly restore?: () => void;
}

export interface NoticesState {
  /** Oldest first. */
  readonly notices: readonly Notice[];
  readonly tell: (notice: Omit<Notice, "key">) => number;
  readonly dismiss: (key: number) => void;
}

export const noticesCreator: StateCreator<NoticesState> = (set, get) => ({
  notices: [],
  tell(notice) {
    const key = (get().notices.at(-1)?.key ?? 0) + 1;
    set(({ notices }) => ({ notices: [...notices, { ...notice, key }] }));
    return key;
  },
  dismiss: (key) =>
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.key !== key) })),
});

/** What happened that nobody asked for, or that can be taken back. */
export const useNotices = create<NoticesState>()(noticesCreator);
