import type { StoreApi } from "zustand";
import type { Assessment } from "#assessment";
import { clearJournal, writeJournal } from "#storage";
import type { AssessmentStorage, PutResult, StorageFailure, StoredRecord } from "#storage";
import type { LibraryState } from "./library-store.ts";
import type { Platform } from "./platform.ts";
import type { SaveState } from "./save-store.ts";

/**
 * Least time between the starts of two writes of one assessment. A throttle, whose timer no further edit resets:
 * a debounce would write nothing at all while a person keeps typing.
 */
const THROTTLE_MS = 300;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

export interface AutosaveParts {
  readonly library: StoreApi<LibraryState>;
  readonly saves: StoreApi<SaveState>;
  readonly platform: Platform;
  readonly storage: AssessmentStorage;
  /** Names this tab in the journal. */
  readonly tab: string;
  /** Told after a change of one assessment has completed on disk. */
  readonly onSaved: (id: string) => void;
  /** The disk holds something else than this tab built on; `mine` is undefined when this tab deleted it. */
  readonly onConflict: (id: string, mine: Assessment | undefined, stored: StoredRecord) => void;
}

/** Keeps the disk equal to the library: what was created, changed, deleted or restored there is written here. */
export interface Autosave {
  /** Says what the disk is known to hold; null = nothing. Call before the library shows it. */
  readonly know: (id: string, revision: number | null) => void;
  /** The revision on disk, as far as known; null = nothing. */
  readonly known: (id: string) => number | null;
  /** Whether disk and library agree on an assessment and no write is under way. */
  readonly isSettled: (id: string) => boolean;
  /** Writes everything unsaved now; resolves when each write has completed or failed. */
  readonly flush: () => Promise<void>;
  /** For the moment a page is left: notes unsaved changes where that is still possible, and flushes. */
  readonly leave: () => void;
  readonly stop: () => void;
}

interface Keeper {
  saved: number | null;
  writing: Promise<void> | undefined;
  /** Calls off the timer before which no write starts. */
  wait: (() => void) | undefined;
  failures: number;
  failure: StorageFailure | undefined;
  savedAt: string | null;
}

export function startAutosave(parts: AutosaveParts): Autosave {
  const { library, platform, storage, tab } = parts;
  const keepers = new Map<string, Keeper>();

  const keeperOf = (id: string): Keeper => {
    const known = keepers.get(id);
    if (known) return known;
    const fresh: Keeper = {
      saved: null,
      writing: undefined,
      wait: undefined,
      failures: 0,
      failure: undefined,
      savedAt: null,
    };
    keepers.set(id, fresh);
    return fresh;
  };
  const wanted = (id: string): Assessment | undefined => library.getState().assessments[id];
  const known = (id: string): number | null => keepers.get(id)?.saved ?? null;
  const isDirty = (id: string): boolean => (wanted(id)?.revision ?? null) !== known(id);

  const report = (id: string): void => {
    const { writing, failure, saved, savedAt } = keeperOf(id);
    const { report: say } = parts.saves.getState();
    if (failure) say(id, { state: "failed", reason: failure });
    else if (writing) say(id, { state: "saving" });
    else if (isDirty(id)) say(id, { state: "unsaved" });
    else say(id, saved === null ? undefined : { state: "saved", at: savedAt });
  };

  /** Starts a write if one is due and allowed. */
  const tend = (id: string): void => {
    const keeper = keeperOf(id);
    if (isDirty(id) && !keeper.writing && !keeper.wait) keeper.writing = write(id, keeper);
    report(id);
  };

  const hold = (id: string, keeper: Keeper, milliseconds: number): void => {
    keeper.wait?.();
    keeper.wait = platform.after(milliseconds, () => {
      keeper.wait = undefined;
      tend(id);
    });
  };

  const write = async (id: string, keeper: Keeper): Promise<void> => {
    const mine = wanted(id);
    hold(id, keeper, THROTTLE_MS);
    const result = mine
      ? await storage.put(mine, keeper.saved)
      : await storage.remove(id, keeper.saved ?? 0);
    keeper.writing = undefined;
    settle(id, keeper, mine, result);
    tend(id);
  };

  const settle = (
    id: string,
    keeper: Keeper,
    mine: Assessment | undefined,
    result: PutResult,
  ): void => {
    if (!result.ok && result.reason !== "conflict") {
      keeper.failure = result.reason;
      hold(id, keeper, Math.min(FIRST_RETRY_MS * 2 ** keeper.failures, LAST_RETRY_MS));
      keeper.failures += 1;
      return;
    }
    keeper.failure = undefined;
    keeper.failures = 0;
    if (!result.ok) {
      parts.onConflict(id, mine, result.stored);
    } else {
      keeper.saved = mine?.revision ?? null;
      keeper.savedAt = platform.now();
      parts.onSaved(id);
    }
    // Saved, or settled and on its way to disk as a copy: a note left now would come back as one more copy.
    if (!isDirty(id)) clearJournal(tab, id);
  };

  const flushOne = async (id: string, keeper: Keeper): Promise<void> => {
    await keeper.writing;
    keeper.wait?.();
    keeper.wait = undefined;
    tend(id);
    await keeper.writing;
  };
  const flush = async (): Promise<void> => {
    const dirty = [...keepers].filter(([id, keeper]) => isDirty(id) || keeper.writing);
    await Promise.all(dirty.map(([id, keeper]) => flushOne(id, keeper)));
  };

  const unsubscribe = library.subscribe(({ assessments }, before) => {
    const ids = new Set([...Object.keys(assessments), ...Object.keys(before.assessments)]);
    for (const id of ids) if (assessments[id] !== before.assessments[id]) tend(id);
  });

  return {
    know(id, revision) {
      const keeper = keeperOf(id);
      keeper.saved = revision;
      keeper.savedAt = null;
    },
    known,
    isSettled: (id) => !isDirty(id) && !keepers.get(id)?.writing,
    flush,
    leave() {
      for (const [id, { saved }] of keepers) {
        const mine = wanted(id);
        if (mine && isDirty(id)) writeJournal(tab, saved, mine);
      }
      void flush();
    },
    stop() {
      unsubscribe();
      for (const keeper of keepers.values()) keeper.wait?.();
    },
  };
}
