import type { RegulationNote } from "#rubric";
import { useMessages } from "#ui";
import styles from "./regulation-aside.module.css";

/** What the law asks where the profile touches it, folded: help for the answer, not part of it. */
export function RegulationAside({ notes }: { readonly notes: readonly RegulationNote<string>[] }) {
  const { wizard } = useMessages();
  if (notes.length === 0) return null;
  return (
    <details className={styles["rules"]}>
      <summary>{wizard.rules(notes.length)}</summary>
      <ul>
        {notes.map(({ id, title, text }) => (
          <li key={id}>
            <strong>{title}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p>{wizard.rulesHint}</p>
    </details>
  );
}
