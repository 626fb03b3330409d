import { useState } from "react";
import { deleteAllIntakes } from "#screening";
import { useLibrary, useNotices, useSaveStates } from "#state";

export type Deleting = "idle" | "deleting" | "done" | "failed";

/** Deletes every assessment and every intake, and says so only once none of them is left on the disk. */
export function useDeleteEverything(): {
  readonly state: Deleting;
  readonly deleteEverything: () => void;
} {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [intakes, setIntakes] = useState<"idle" | "deleting" | "gone" | "failed">("idle");
  const saves = useSaveStates(({ byId }) => byId);

  const deleteEverything = (): void => {
    const { assessments, remove } = useLibrary.getState();
    const { notices, dismiss } = useNotices.getState();
    setIds(Object.keys(assessments));
    for (const id of Object.keys(assessments)) remove(id);
    setIntakes("deleting");
    void deleteAllIntakes().then((gone) => setIntakes(gone ? "gone" : "failed"));
    // Their "undo" would still hold what was deleted before.
    for (const { key, code } of notices) if (code === "deleted") dismiss(key);
  };
  // The autosave forgets an assessment when the disk no longer holds it.
  const left = (ids ?? []).flatMap((id) => saves[id] ?? []);
  if (!ids) return { state: "idle", deleteEverything };
  if (left.length === 0 && intakes === "gone") return { state: "done", deleteEverything };
  const failed = intakes === "failed" || left.some(({ state }) => state === "failed");
  return { state: failed ? "failed" : "deleting", deleteEverything };
}
