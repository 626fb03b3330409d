import type { StoreApi } from "zustand";
import { sameContent } from "#assessment";
import { dropJournalEntry, type JournalEntry, writeJournal } from "#storage";
import type { Autosave } from "./autosave.ts";
import type { LibraryState } from "./library-store.ts";

/**
 * Brings back changes noted by a page that closed before they were written. Where the disk has moved on since, the noted version
 * becomes a copy; nothing is written over. Call after the library is loaded.
 * @returns how many assessments were brought back
 */
export function recover(
  entries: readonly JournalEntry[],
  parts: {
    readonly library: StoreApi<LibraryState>;
    readonly autosave: Pick<Autosave, "known">;
    readonly tab: string;
  },
): number {
  const { library, autosave, tab } = parts;
  let brought = 0;
  for (const entry of entries) {
    const { base, assessment } = entry;
    const { adopt, addCopy, assessments } = library.getState();
    const here = assessments[assessment.id];
    if (!here || !sameContent(here, assessment)) {
      brought += 1;
      const moved = here !== undefined && autosave.known(assessment.id) !== base;
      const id = moved ? addCopy(assessment) : assessment.id;
      if (!moved) adopt(assessment);
      const taken = library.getState().assessments[id] ?? assessment;
      // Under this tab's name until it is on disk, lest a second crash loses it.
      if (!writeJournal(tab, moved ? null : base, taken)) continue;
    }
    dropJournalEntry(entry);
  }
  return brought;
}
