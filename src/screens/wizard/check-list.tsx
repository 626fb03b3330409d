import { useMessages } from "#ui";
import styles from "./check-list.module.css";
import type { Listed } from "./check-view.ts";

interface CheckListProps<T extends Listed> {
  readonly assessmentId: string;
  readonly title: string;
  /** Shown instead of an empty list. */
  readonly empty: string;
  readonly hint?: string;
  readonly items: readonly T[];
  /** A line below a criterion. */
  readonly note?: (item: T) => string | undefined;
}

/** Criteria of one kind, each a link to its place in the wizard. */
export function CheckList<T extends Listed>(props: CheckListProps<T>) {
  const { assessmentId, title, empty, hint, items, note } = props;
  const { check: words } = useMessages();
  if (items.length === 0) {
    return (
      <section className={styles["list"]}>
        <h2>{title}</h2>
        <p className={styles["empty"]}>{empty}</p>
      </section>
    );
  }
  return (
    <section className={styles["list"]}>
      <h2>{words.counted(title, items.length)}</h2>
      {hint && <p className={styles["hint"]}>{hint}</p>}
      <ul>
        {items.map((item) => {
          const { criterion, dimension } = item;
          const below = note?.(item);
          return (
            <li key={criterion.id}>
              <a href={`#/assess/${assessmentId}/${dimension.id}/${criterion.id}`}>
                {criterion.title}
              </a>
              <span className={styles["dimension"]}>{dimension.title}</span>
              {below && <p className={styles["note"]}>{below}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
