import type { Assessment } from "#assessment";
import { useMessages } from "#ui";
import styles from "./reading-strip.module.css";

/** Says on every page of a second opinion what it is and what its reader sees; nothing for any other assessment. */
export function ReadingStrip({ assessment }: { readonly assessment: Assessment }) {
  const { common, opinion } = useMessages();
  const { readingOf, venture } = assessment;
  if (!readingOf) return null;
  const name = venture.name.trim() || common.unnamed;
  const { stripBlind, stripOpen } = opinion.reading;
  return <p className={styles["strip"]}>{readingOf.blind ? stripBlind(name) : stripOpen(name)}</p>;
}
