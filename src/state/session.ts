import type { StoreApi } from "zustand";
import { askToPersist, openStorage, readJournal, type StorageFailure } from "#storage";
import { type Autosave, startAutosave } from "./autosave.ts";
import { keepBoth } from "./keep-both.ts";
import { type LibraryState, useLibrary } from "./library-store.ts";
import { type NoticesState, useNotices } from "./notices-store.ts";
import { browserPlatform, type Platform } from "./platform.ts";
import { recover } from "./recover.ts";
import { type SaveState, useSaveStates } from "./save-store.ts";
import { type Channel, linkTabs, openChannel, type Tabs } from "./tabs.ts";

export interface Session {
  /** Writes everything unsaved; before a reload, for instance. */
  readonly flush: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface SessionParts {
  readonly stores: {
    readonly library: StoreApi<LibraryState>;
    readonly notices: StoreApi<NoticesState>;
    readonly saves: StoreApi<SaveState>;
  };
  readonly platform: Platform;
  readonly channel: Channel | undefined;
}

/**
 * Opens this device's assessments, loads them into the library, and keeps the disk equal to it from then on, across tabs.
 * Call once, when the app starts. Where nothing can be kept, the library says "unavailable" and work goes on in memory.
 */
export async function startSession(given: Partial<SessionParts> = {}): Promise<Session> {
  const parts: SessionParts = {
    stores: { library: useLibrary, notices: useNotices, saves: useSaveStates },
    platform: browserPlatform,
    channel: openChannel(),
    ...given,
  };
  const { library, notices } = parts.stores;
  const { tell } = notices.getState();
  const opened = await openStorage(() => tell({ code: "outdatedTab", detail: {} }));
  if (!opened.ok) return withoutDisk(opened.reason, parts);

  const { storage } = opened;
  const tab = parts.platform.newId();
  let tabs: Tabs | undefined;
  let asked = false;
  const autosave = startAutosave({
    ...parts.stores,
    platform: parts.platform,
    storage,
    tab,
    onSaved(id) {
      tabs?.announce(id);
      // Firefox asks the person: not before there is an answer worth keeping.
      const { answers = {} } = library.getState().assessments[id] ?? {};
      if (asked || Object.keys(answers).length === 0) return;
      asked = true;
      void askToPersist();
    },
    onConflict: (id, mine, stored) => keepBoth({ library, notices, autosave }, id, mine, stored),
  });
  tabs = linkTabs(parts.channel, { library, storage, autosave });

  const listing = await storage.list();
  if (!listing.ok) library.getState().loadFailed(listing.reason);
  else {
    const { assessments, damaged, missing } = listing.value;
    for (const { id, revision } of assessments) autosave.know(id, revision);
    library.getState().loaded({ assessments, damaged });
    const recovered = recover(readJournal(), { library, autosave, tab });
    if (damaged.length > 0) tell({ code: "damagedRecords", detail: { count: damaged.length } });
    if (missing > 0) tell({ code: "missingRecords", detail: { count: missing } });
    if (recovered > 0) tell({ code: "recovered", detail: { count: recovered } });
  }

  const unwatch = watchLeaving(autosave);
  return {
    flush: autosave.flush,
    async stop() {
      unwatch();
      await autosave.flush();
      autosave.stop();
      tabs.close();
      await storage.close();
    },
  };
}

/** Hidden is the last state a page can rely on seeing; some browsers skip it on closing and send pagehide only. */
function watchLeaving(autosave: Autosave): () => void {
  if (typeof document === "undefined") return () => {};
  const onHidden = (): void => {
    if (document.visibilityState === "hidden") autosave.leave();
  };
  document.addEventListener("visibilitychange", onHidden);
  window.addEventListener("pagehide", autosave.leave);
  return () => {
    document.removeEventListener("visibilitychange", onHidden);
    window.removeEventListener("pagehide", autosave.leave);
  };
}

/** Nothing can be kept: every change says so, so that the person saves a file. */
function withoutDisk(reason: StorageFailure, parts: SessionParts): Session {
  const { library, saves } = parts.stores;
  library.getState().loadFailed(reason);
  const unsubscribe = library.subscribe(({ assessments }, before) => {
    for (const id of Object.keys({ ...before.assessments, ...assessments })) {
      if (assessments[id] === before.assessments[id]) continue;
      saves.getState().report(id, assessments[id] && { state: "failed", reason });
    }
  });
  parts.channel?.close();
  return {
    flush: () => Promise.resolve(),
    stop: () => Promise.resolve(unsubscribe()),
  };
}
