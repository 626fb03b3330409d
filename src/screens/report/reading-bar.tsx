import { useLibrary, writeReview } from "#state";
import { fileName, SaveFileButton, useMessages } from "#ui";
import styles from "./reading-bar.module.css";

/** On the report of a second opinion: what it is, and first of all the file to send back. Nothing on any other report. */
export function ReadingBar({ id }: { readonly id: string }) {
  const { opinion, report } = useMessages();
  const { reading } = opinion;
  const assessment = useLibrary(({ assessments }) => assessments[id]);
  if (!assessment?.readingOf) return null;
  const { readingOf, venture, updatedAt } = assessment;
  const name = venture.name.trim() || report.unnamed;
  return (
    <div className={styles["bar"]}>
      <p className={styles["what"]}>
        {readingOf.blind ? reading.stripBlind(name) : reading.stripOpen(name)}
      </p>
      <SaveFileButton
        kind="primary"
        label={reading.send}
        hint={reading.sendHint}
        saved={reading.saved}
        make={() => {
          const text = writeReview(assessment);
          return text && { name: fileName(name, updatedAt, "review.json"), text };
        }}
      />
    </div>
  );
}
