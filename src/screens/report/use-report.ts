import { startTransition, useEffect, useState } from "react";
import type { Assessment } from "#assessment";
import type { Report } from "#report";
import { loadReport, useLibrary } from "#state";
import { useLanguage } from "#ui";

export type ReportState =
  | { readonly state: "loading" }
  /** No assessment with this id is on the device. */
  | { readonly state: "absent" }
  /** The assessment is here, its rubric is not. */
  | { readonly state: "unreadable" }
  /** `isRefining`: more draws are under way than how firm it is rests on. */
  | { readonly state: "ready"; readonly report: Report; readonly isRefining: boolean };

/** The report of one assessment on the device. */
export function useReport(id: string): ReportState {
  const assessment = useLibrary(({ assessments }) => assessments[id]);
  const reading = useLibrary(({ loading }) => loading === "loading");
  const built = useBuiltReport(assessment);
  if (assessment) return built;
  return { state: reading ? "loading" : "absent" };
}

/**
 * The report of an assessment in the language in use, with the settings of its programme; a change of answers or language keeps the
 * old one until the new is built. Loading while there is no assessment.
 */
export function useBuiltReport(assessment: Assessment | undefined): ReportState {
  const language = useLanguage();
  const [built, setBuilt] = useState<ReportState>({ state: "loading" });
  useEffect(() => {
    if (!assessment) return undefined;
    let current = true;
    const show = (shown: ReportState): void => {
      if (!current) return;
      // A long page: rendered in slices, so that typing and scrolling go on meanwhile.
      startTransition(() => setBuilt(shown));
    };
    const onEarly = (report: Report): void => show({ state: "ready", report, isRefining: true });
    loadReport(assessment, language, { onEarly }).then(
      (load) =>
        show(
          load.ok
            ? { state: "ready", report: load.report, isRefining: false }
            : { state: "unreadable" },
        ),
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
