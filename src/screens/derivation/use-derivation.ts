import { useEffect, useState } from "react";
import type { Assessment } from "#assessment";
import type { Report } from "#report";
import { loadReport, useLibrary } from "#state";
import { useLanguage } from "#ui";

export type DerivationState =
  | { readonly state: "loading" }
  /** No assessment with this id is on the device. */
  | { readonly state: "absent" }
  /** The assessment is here, its rubric is not. */
  | { readonly state: "unreadable" }
  | { readonly state: "ready"; readonly report: Report };

/** The report of one assessment on the device, whose numbers are derived. */
export function useDerivation(id: string): DerivationState {
  const assessment = useLibrary(({ assessments }) => assessments[id]);
  const reading = useLibrary(({ loading }) => loading === "loading");
  const built = useDerived(assessment);
  if (assessment) return built;
  return { state: reading ? "loading" : "absent" };
}

/** The report of an assessment in the language in use; the draws come in as they are made. Loading while there is no assessment. */
export function useDerived(assessment: Assessment | undefined): DerivationState {
  const language = useLanguage();
  const [built, setBuilt] = useState<DerivationState>({ state: "loading" });
  useEffect(() => {
    if (!assessment) return undefined;
    let current = true;
    const show = (shown: DerivationState): void => {
      if (current) setBuilt(shown);
    };
    const onEarly = (report: Report): void => show({ state: "ready", report });
    loadReport(assessment, language, { onEarly }).then(
      (load) => show(load.ok ? { state: "ready", report: load.report } : { state: "unreadable" }),
      (error: unknown) => {
        // A defect belongs to the error boundary, which catches only what is thrown while rendering.
        setBuilt(() => {
          throw error;
        });
      },
    );
    return () => {
      current = false;
    };
  }, [assessment, language]);
  return built;
}
