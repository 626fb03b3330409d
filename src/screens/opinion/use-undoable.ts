import { useState } from "react";
import type { Assessment } from "#assessment";
import { useAssessment, useLibrary } from "#state";

/** The last thing done on the page, while nothing has changed since and undo takes back just that. */
export interface Undoable {
  /** What was done, as a sentence; null once something else has changed. */
  readonly done: string | null;
  /** Does it. @param sentence says afterwards what was done */
  readonly act: (sentence: string, change: () => void) => void;
  readonly undo: () => void;
}

export function useUndoable(id: string): Undoable {
  const assessment = useAssessment(id);
  const [last, setLast] = useState<{ sentence: string; after: Assessment | undefined }>();
  return {
    done: last && last.after === assessment ? last.sentence : null,
    act(sentence, change) {
      change();
      setLast({ sentence, after: useLibrary.getState().assessments[id] });
    },
    undo: () => void useLibrary.getState().undo(id),
  };
}
