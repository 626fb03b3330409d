import { useCallback, useEffect, useState } from "react";
import type { Assessment } from "#assessment";
import type { Language } from "#i18n";
import type { Rubric } from "#rubric";
import { useAssessment, useLibrary } from "./library-store.ts";
import { loadRubric, useRubricOf } from "./rubric-store.ts";

/** What a page works on. */
export interface Venture {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
}

export type VentureLoad =
  | { readonly state: "ready"; readonly venture: Venture }
  | { readonly state: "loading" }
  /** No assessment with this id on this device, or no such rubric in this build. */
  | { readonly state: "absent" }
  | { readonly state: "failed"; readonly retry: () => void };

/** An assessment with its rubric in the language the page speaks; a change of language keeps what is shown until the new one is there. */
export function useVenture(id: string, language: Language): VentureLoad {
  const assessment = useAssessment(id);
  const isLoading = useLibrary((library) => library.loading === "loading");
  const rubricId = assessment?.rubric.id ?? "";
  const rubric = useRubricOf(assessment);
  const wanted = `${rubricId}/${language}`;
  const [failure, setFailure] = useState({ of: "", reason: "" });
  const load = useCallback(() => {
    if (rubricId === "") return;
    void loadRubric(rubricId, language).then((read) => {
      if (!read.ok) setFailure({ of: `${rubricId}/${language}`, reason: read.reason });
    });
  }, [rubricId, language]);
  useEffect(load, [load]);
  const reason = failure.of === wanted ? failure.reason : "";
  const retry = (): void => {
    setFailure({ of: "", reason: "" });
    load();
  };
  if (assessment && rubric) return { state: "ready", venture: { assessment, rubric } };
  if (reason === "failed") return { state: "failed", retry };
  if (reason === "absent" || (!assessment && !isLoading)) return { state: "absent" };
  return { state: "loading" };
}
