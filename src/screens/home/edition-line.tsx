import type { Assessment } from "#assessment";
import { editionGap, rubricCatalogue } from "#state";
import { useMessages } from "#ui";
import styles from "./edition-line.module.css";

interface EditionLineProps {
  readonly assessment: Assessment;
  readonly onLeave?: () => void;
}

/** One line where an assessment was answered with another edition of its rubric, with the way to what that changes. */
export function EditionLine({ assessment, onLeave }: EditionLineProps) {
  const { compare, report } = useMessages();
  const { edition } = compare;
  const shipped = rubricCatalogue.find(({ id }) => id === assessment.rubric.id);
  const gap = shipped && editionGap(assessment, shipped);
  if (!gap) return null;
  const told = edition.told[gap.kind](gap.answered, gap.shipped);
  return (
    <p className={styles["line"]}>
      {told}
      {report.betweenSentences}
      {gap.kind !== "newer" && (
        <a href={`#/report/${assessment.id}/compare`} onClick={onLeave}>
          {edition.see}
        </a>
      )}
    </p>
  );
}
