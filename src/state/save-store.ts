import { create, type StateCreator } from "zustand";
import type { StorageFailure } from "#storage";

/** What is known of one assessment on disk. */
export type SaveStatus =
  /** Written and completed, at this moment (ISO 8601); null when it was read from disk as it is. */
  | { readonly state: "saved"; readonly at: string | null }
  | { readonly state: "saving" }
  | { readonly state: "unsaved" }
  /** The last attempt failed; the change is kept in memory and tried again. */
  | { readonly state: "failed"; readonly reason: StorageFailure };

export interface SaveState {
  readonly byId: Readonly<Record<string, SaveStatus>>;
  readonly report: (id: string, status: SaveStatus | undefined) => void;
}

export const saveCreator: StateCreator<SaveState> = (set) => ({
  byId: {},
  report: (id, status) =>
    set(({ byId }) => {
      const { [id]: _before, ...others } = byId;
      return { byId: status ? { ...others, [id]: status } : others };
    }),
});

/** Save status by assessment id; only the autosave reports. */
export const useSaveStates = create<SaveState>()(saveCreator);

/** The save status of one assessment; undefined while it is not under autosave. */
export function useSaveStatus(id: string): SaveStatus | undefined {
  return useSaveStates((state) => state.byId[id]);
}

/** Whether anything would be lost if the tab closed now. */
export function useUnsavedCount(): number {
  return useSaveStates(
    ({ byId }) => Object.values(byId).filter(({ state }) => state !== "saved").length,
  );
}
