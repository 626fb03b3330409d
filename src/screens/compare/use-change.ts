import { useEffect, useState } from "react";
import { type ChangeView, loadChange, useLibrary } from "#state";
import { useLanguage } from "#ui";

export type ChangeState =
  /** `absent`: no such assessment on this device. `unreadable`: it is here, its rubric is not. */
  | { readonly state: "loading" | "absent" | "unreadable" }
  | { readonly state: "ready"; readonly view: ChangeView };

/** The snapshots of one assessment; a change of answers or language keeps the old view until the new one is there. */
export function useChange(
  id: string,
  from: string | undefined,
  to: string | undefined,
): ChangeState {
  const assessment = useLibrary(({ assessments }) => assessments[id]);
  const reading = useLibrary(({ loading }) => loading === "loading");
  const language = useLanguage();
  const [shown, setShown] = useState<ChangeState>({ state: "loading" });
  useEffect(() => {
    if (!assessment) return undefined;
    let current = true;
    loadChange(assessment, language, from && to ? { from, to } : undefined).then(
      (load) => {
        if (!current) return;
        setShown(load.ok ? { state: "ready", view: load.view } : { state: "unreadable" });
      },
      (error: unknown) => {
        // A defect belongs to the error boundary, which catches only what is thrown while rendering.
        setShown(() => {
          throw error;
        });
      },
    );
    return () => {
      current = false;
    };
  }, [assessment, language, from, to]);
  if (assessment) return shown;
  return { state: reading ? "loading" : "absent" };
}
