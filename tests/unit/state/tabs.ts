import { createStore, type StoreApi } from "zustand";
import { type LibraryState, libraryOf } from "../../../src/state/library-store.ts";
import { type NoticesState, noticesCreator } from "../../../src/state/notices-store.ts";
import type { Platform } from "../../../src/state/platform.ts";
import { type SaveState, saveCreator } from "../../../src/state/save-store.ts";
import { type Session, startSession } from "../../../src/state/session.ts";
import type { Channel } from "../../../src/state/tabs.ts";

/** A clock that stands still until it is driven, and ids that count. */
export interface DrivenPlatform extends Platform {
  /** Lets time pass and runs what falls due, in order. */
  readonly pass: (milliseconds: number) => void;
}

export function drivenPlatform(firstId = 1): DrivenPlatform {
  let time = Date.parse("2026-11-22T08:00:00Z");
  let nextId = firstId;
  let tasks: { readonly due: number; readonly task: () => void }[] = [];
  return {
    now: () => new Date(time).toISOString(),
    newId: () => `00000000-0000-4000-8000-${String(nextId++).padStart(12, "0")}`,
    after(milliseconds, task) {
      const entry = { due: time + milliseconds, task };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const next = tasks.toSorted((a, b) => a.due - b.due)[0];
        if (!next || next.due > end) break;
        time = next.due;
        tasks = tasks.filter((other) => other !== next);
        next.task();
      }
      time = end;
    },
  };
}

/** Resolves as soon as a store's state satisfies a condition. */
export function until<T>(store: StoreApi<T>, holds: (state: T) => boolean): Promise<void> {
  if (holds(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve();
    });
  });
}

/** Tabs of one browser: what one says, the others hear. */
export class Browser {
  readonly #listeners = new Map<object, (message: unknown) => void>();

  channel(): Channel {
    const own = {};
    return {
      send: (message) => {
        for (const [other, hear] of this.#listeners) if (other !== own) hear(message);
      },
      listen: (onMessage) => this.#listeners.set(own, onMessage),
      close: () => this.#listeners.delete(own),
    };
  }
}

export interface Tab {
  readonly library: StoreApi<LibraryState>;
  readonly notices: StoreApi<NoticesState>;
  readonly saves: StoreApi<SaveState>;
  readonly platform: DrivenPlatform;
  readonly session: Session;
}

/** A tab of its own, with the assessments of the device loaded. Tabs need different `firstId`s. */
export async function openTab(channel?: Channel, firstId = 1): Promise<Tab> {
  const platform = drivenPlatform(firstId);
  const stores = {
    library: createStore(libraryOf(platform)),
    notices: createStore(noticesCreator),
    saves: createStore(saveCreator),
  };
  const session = await startSession({ stores, platform, channel });
  return { ...stores, platform, session };
}

/** Until nothing is being written. */
export function quiet(tab: Tab): Promise<void> {
  return until(tab.saves, ({ byId }) =>
    Object.values(byId).every(({ state }) => state !== "saving"),
  );
}
