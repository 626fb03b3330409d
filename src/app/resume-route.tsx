import { useEffect, useState } from "react";
import { loadRubricOf, useAssessment, useLibrary } from "#state";
import { useLanguage, useStartMessages } from "#ui";
import styles from "./app.module.css";
import { NotFound } from "./not-found.tsx";

/** `#/assess/:id` without a step: goes on where the person left off. */
export function ResumeRoute({ id }: { readonly id: string }) {
  const assessment = useAssessment(id);
  const isLoading = useLibrary((library) => library.loading === "loading");
  const language = useLanguage();
  const { common } = useStartMessages();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!assessment) return;
    const go = async (): Promise<void> => {
      const [{ resumePath }, read] = await Promise.all([
        import("../screens/wizard/index.ts"),
        loadRubricOf(assessment, language),
      ]);
      // Replaced, not pushed, so that "back" leads out of the assessment and not here again.
      if (read.ok) window.location.replace(`#${resumePath(assessment, read.rubric)}`);
      else setFailed(true);
    };
    void go();
  }, [assessment, language]);
  if (failed || (!assessment && !isLoading)) return <NotFound />;
  return <p className={styles["loading"]}>{common.loading}</p>;
}
