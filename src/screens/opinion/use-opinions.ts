import { useEffect, useState } from "react";
import type { OpinionReport } from "#report";
import { loadOpinions, useAssessment, useLibrary } from "#state";
import { useLanguage } from "#ui";

export type OpinionsState =
  | { readonly state: "loading" }
  /** No assessment with this id is on the device. */
  | { readonly state: "absent" }
  /** The assessment is here, its rubric is not. */
  | { readonly state: "unreadable" }
  | { readonly state: "ready"; readonly report: OpinionReport };

/** The second opinions on one assessment in the language in use; what is shown stays until the new is built. */
export function useOpinions(id: string, chosen: string | undefined): OpinionsState {
  const assessment = useAssessment(id);
  const isLoading = useLibrary(({ loading }) => loading === "loading");
  const language = useLanguage();
  const [built, setBuilt] = useState<OpinionsState>({ state: "loading" });
  useEffect(() => {
    if (!assessment) return undefined;
    let current = true;
    void loadOpinions(assessment, language, chosen).then((load) => {
      if (!current) return;
      setBuilt(load.ok ? { state: "ready", report: load.report } : { state: "unreadable" });
    });
    return () => {
      current = false;
    };
  }, [assessment, language, chosen]);
  if (assessment) return built;
  return { state: isLoading ? "loading" : "absent" };
}
