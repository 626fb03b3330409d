import { useEffect, useState } from "react";
import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { loadRubric, rubricFor, useRubrics } from "#state";
import { useLanguage } from "#ui";

export type RubricState =
  | { readonly state: "ready"; readonly rubric: Rubric }
  | { readonly state: "loading" }
  /** This build has no such rubric. */
  | { readonly state: "absent" }
  /** It could not be fetched. */
  | { readonly state: "failed" };

/**
 * Loads the rubrics that saved assessments use, and nothing while there are none: the first visit stays light.
 * @returns the state of the rubric that scores one of them
 */
export function useRubricsOf(
  assessments: readonly Assessment[],
): (assessment: Assessment) => RubricState {
  const language = useLanguage();
  const loaded = useRubrics((state) => state.loaded);
  const [failures, setFailures] = useState<Readonly<Record<string, "absent" | "failed">>>({});
  const ids = [...new Set(assessments.map((assessment) => assessment.rubric.id))].sort().join("\n");
  useEffect(() => {
    for (const id of ids.split("\n").filter(Boolean)) {
      void loadRubric(id, language).then((load) => {
        if (!load.ok) setFailures((before) => ({ ...before, [id]: load.reason }));
      });
    }
  }, [ids, language]);
  return (assessment) => {
    const { id } = assessment.rubric;
    const here = Object.values(loaded).filter((rubric) => rubric.id === id);
    const rubric = here.find((candidate) => candidate.language === language) ?? here[0];
    if (rubric) return { state: "ready", rubric: rubricFor(rubric, assessment) };
    const failure = Object.hasOwn(failures, id) ? failures[id] : undefined;
    return failure ? { state: failure } : { state: "loading" };
  };
}
