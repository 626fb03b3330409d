import { useEffect, useState } from "react";
import type { PlanView } from "#report";
import { loadPlan, useLibrary } from "#state";
import { useLanguage } from "#ui";

export type PlanState =
  | { readonly state: "loading" | "absent" | "unreadable" }
  | { readonly state: "ready"; readonly plan: PlanView };

/** The roadmap of one assessment; a change of plan or language keeps the old one until the new one is there. */
export function usePlan(id: string): PlanState {
  const assessment = useLibrary(({ assessments }) => assessments[id]);
  const reading = useLibrary(({ loading }) => loading === "loading");
  const language = useLanguage();
  const [shown, setShown] = useState<PlanState>({ state: "loading" });
  useEffect(() => {
    if (!assessment) return undefined;
    let current = true;
    loadPlan(assessment, language).then(
      (load) => {
        if (!current) return;
        setShown(load.ok ? { state: "ready", plan: load.plan } : { state: "unreadable" });
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
  }, [assessment, language]);
  if (assessment) return shown;
  return { state: reading ? "loading" : "absent" };
}
