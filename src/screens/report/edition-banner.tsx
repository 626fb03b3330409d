import { useEffect, useState } from "react";
import { editionGap, loadEditionChange, rubricCatalogue, useAssessment } from "#state";
import { useLanguage, useMessages } from "#ui";
import styles from "./edition-banner.module.css";

/** Said where the answers were given to another edition of the rubric than the report is scored with: its effect, and the way to it. */
export function EditionBanner({ id }: { readonly id: string }) {
  const { compare, report } = useMessages();
  const { edition } = compare;
  const assessment = useAssessment(id);
  const shipped = rubricCatalogue.find((entry) => entry.id === assessment?.rubric.id);
  const gap = assessment && shipped && editionGap(assessment, shipped);
  const effect = useEditionEffect(id, gap?.kind === "older");
  if (!gap) return null;
  const told = edition.told[gap.kind](gap.answered, gap.shipped);
  return (
    <p className={styles["banner"]}>
      {[told, effect].filter(Boolean).join(report.betweenSentences)}
      {report.betweenSentences}
      {gap.kind !== "newer" && <a href={`#/report/${id}/compare`}>{edition.see}</a>}
    </p>
  );
}

/** "The score is 61.4 by the old rules and 62.0 by the new ones."; empty while it is not known. */
function useEditionEffect(id: string, isOlder: boolean): string {
  const assessment = useAssessment(id);
  const language = useLanguage();
  const [effect, setEffect] = useState("");
  useEffect(() => {
    if (!assessment || !isOlder) return undefined;
    let current = true;
    loadEditionChange(assessment, language).then(
      (change) => {
        if (current) setEffect(change?.effect ?? "");
      },
      // The report itself tells what cannot be scored.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [assessment, language, isOlder]);
  return isOlder ? effect : "";
}
