import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { isBegun, writePackReview } from "#state";
import { fileName, SaveFileButton, useMessages } from "#ui";
import { isThrough, readingState } from "./reading-state.ts";
import styles from "./review-screen.module.css";

interface ReviewFileProps {
  readonly readings: readonly Assessment[];
  readonly rubric: Rubric;
}

/** The one file with every reading of the pack that says anything. */
export function ReviewFile({ readings, rubric }: ReviewFileProps) {
  const { panelReading: words } = useMessages();
  if (!readings.some(isBegun)) return <p>{words.nothing}</p>;
  const left = readings.filter((reading) => !isThrough(readingState(reading, rubric))).length;
  return (
    <div className={styles["send"]}>
      {left > 0 && <p>{words.left(left)}</p>}
      <SaveFileButton
        kind={left > 0 ? "secondary" : "primary"}
        label={words.send}
        hint={words.sendHint}
        saved={words.saved}
        make={() => {
          const text = writePackReview(readings);
          const at = readings.reduce(
            (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
            "",
          );
          const reader = readings[0]?.readingOf?.reader.trim() ?? "";
          return text && { name: fileName(words.file(reader), at, "review.json"), text };
        }}
      />
    </div>
  );
}
