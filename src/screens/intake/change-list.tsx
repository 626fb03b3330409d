import { formatList } from "#i18n";
import type { ImportChange } from "#screening";
import { useLanguage, useMessages } from "#ui";
import styles from "./change-list.module.css";

interface ChangeListProps {
  readonly changes: readonly ImportChange[];
  /** Applicants who change, listed or not. */
  readonly count: number;
}

/** Who would change, and in what. */
export function ChangeList({ changes, count }: ChangeListProps) {
  const { trial: words } = useMessages().intake;
  const language = useLanguage();
  if (changes.length === 0) return null;
  const partsOf = ({ parts, answers }: ImportChange): string =>
    formatList(
      [
        ...(answers > 0 ? [words.answers(answers)] : []),
        ...parts.map((part) => words.change[part]),
      ],
      language,
    );
  return (
    <details className={styles["changes"]}>
      <summary>{words.changes}</summary>
      <ul>
        {changes.map((change, place) => (
          // Names may repeat; the list is only ever replaced as a whole.
          // eslint-disable-next-line react/no-array-index-key
          <li key={place}>
            <b>{change.name}</b> <span>{partsOf(change)}</span>
          </li>
        ))}
      </ul>
      {count > changes.length && <p>{words.changesMore(count - changes.length)}</p>}
    </details>
  );
}
