import { describeProblem } from "#i18n";
import type { Problem } from "#rubric";
import { useMessages } from "#ui";
import styles from "./file-note.module.css";

/** What is to be known about a file that can be opened, e.g. that the report PDF was changed. */
export function FileNote({ note }: { readonly note: Problem | null }) {
  const messages = useMessages();
  return note && <p className={styles["note"]}>{describeProblem(note, messages)}</p>;
}
