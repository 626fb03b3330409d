import { Fragment } from "react";
import styles from "./key-list.module.css";

interface KeyListProps {
  readonly rows: readonly {
    /** What stands on the keys, each a key or a pair of the same use. */
    readonly keys: readonly string[];
    /** What stands between them. */
    readonly between?: string;
    readonly does: string;
  }[];
}

/** Keys, and what each does. */
export function KeyList({ rows }: KeyListProps) {
  return (
    <dl className={styles["keys"]}>
      {rows.map(({ keys, between = " / ", does }) => (
        <div key={does}>
          <dt>
            {keys.map((name, place) => (
              <Fragment key={name}>
                {place > 0 && between}
                <kbd>{name}</kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
