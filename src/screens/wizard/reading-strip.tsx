import type { Assessment } from "#assessment";
import { useMessages } from "#ui";
import styles from "./reading-strip.module.css";
import { useIsInPack } from "./use-is-in-pack.ts";

/** Says on every page of a second opinion what it is and what its reader sees; nothing for any other assessment. */
export function ReadingStrip({ assessment }: { readonly assessment: Assessment }) {
  const { common, opinion, panelReading } = useMessages();
  const { readingOf, venture, programme } = assessment;
  const isInPack = useIsInPack(assessment);
  if (!readingOf) return null;
  if (isInPack) {
    return (
      <p className={styles["strip"]}>
        {panelReading.strip(programme?.name.trim() || panelReading.unnamed)}
        {" · "}
        <a href={`#/review/${readingOf.pack}`}>{panelReading.all}</a>
      </p>
    );
  }
  const name = venture.name.trim() || common.unnamed;
  const { stripBlind, stripOpen } = opinion.reading;
  return <p className={styles["strip"]}>{readingOf.blind ? stripBlind(name) : stripOpen(name)}</p>;
}
