import type { StoreApi } from "zustand";
import type { AssessmentStorage } from "#storage";
import type { Autosave } from "./autosave.ts";
import type { LibraryState } from "./library-store.ts";

/** What one tab can tell the others. */
export interface Channel {
  readonly send: (message: unknown) => void;
  readonly listen: (onMessage: (message: unknown) => void) => void;
  readonly close: () => void;
}

/** The channel between tabs; undefined where the browser has none. Safety never rests on it: every write checks its revision. */
export function openChannel(): Channel | undefined {
  try {
    const channel = new BroadcastChannel("touchstone");
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel stays within its origin
      send: (message) => channel.postMessage(message),
      listen: (onMessage) => channel.addEventListener("message", ({ data }) => onMessage(data)),
      close: () => channel.close(),
    };
  } catch {
    return undefined;
  }
}

export interface Tabs {
  /** Tells the other tabs that an assessment changed on disk. */
  readonly announce: (id: string) => void;
  readonly close: () => void;
}

/** Takes over what other tabs have saved, for every assessment that has no unsaved change here. */
export function linkTabs(
  channel: Channel | undefined,
  parts: {
    readonly library: StoreApi<LibraryState>;
    readonly storage: AssessmentStorage;
    readonly autosave: Autosave;
  },
): Tabs {
  // One after the other: of two quick changes the second must see what the first brought in.
  let queue = Promise.resolve();
  channel?.listen((message) => {
    if (typeof message !== "object" || message === null || !("id" in message)) return;
    const { id } = message;
    if (typeof id === "string") queue = queue.then(() => takeOver(id, parts));
  });
  return {
    announce: (id) => channel?.send({ id }),
    close: () => channel?.close(),
  };
}

async function takeOver(
  id: string,
  { library, storage, autosave }: Parameters<typeof linkTabs>[1],
): Promise<void> {
  const before = autosave.known(id);
  if (!autosave.isSettled(id)) return;
  const found = await storage.get(id);
  // An edit made here meanwhile wins time: its own write will meet the other tab's version and keep both.
  if (!found.ok || !autosave.isSettled(id) || autosave.known(id) !== before) return;
  if (found.value.state === "absent") {
    autosave.know(id, null);
    library.getState().remove(id);
  } else if (found.value.state === "read" && found.value.assessment.revision !== before) {
    autosave.know(id, found.value.assessment.revision);
    library.getState().adopt(found.value.assessment);
  }
}
