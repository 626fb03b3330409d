import { useMemo, useState } from "react";
import type { MappedValue, Meaning } from "#intake";
import type { Rubric } from "#rubric";
import type { ImportColumn } from "#screening";
import { useMessages } from "#ui";
import { idOf, meaningOptions } from "./meaning-options.ts";
import styles from "./value-map.module.css";

interface ValueMapProps {
  readonly column: ImportColumn;
  readonly values: readonly MappedValue[];
  readonly header: string;
  readonly rubric: Rubric;
  readonly onDecide: (value: string, means: Meaning | null) => void;
}

/** Every value of a column once, with how often it stands there and what it means. */
export function ValueMap({ column, values, header, rubric, onDecide }: ValueMapProps) {
  const { values: words } = useMessages().intake.table;
  const { target, undecided, valueCount } = column;
  const options = useMemo(() => meaningOptions(target, rubric, words), [target, rubric, words]);
  // Open while something waits to be decided; it stays as the person left it afterwards.
  const [isOpen, setOpen] = useState(undecided > 0);
  return (
    <details
      className={styles["values"]}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {words.summary(valueCount)}
        {undecided > 0 && <span className={styles["undecided"]}>{words.undecided(undecided)}</span>}
      </summary>
      {isOpen && (
        <ul>
          {values.map(({ value, means, count }) => (
            <li key={value} data-open={means === null}>
              <p>
                <span className={styles["value"]}>{value}</span>{" "}
                <span className={styles["count"]}>{words.count(count)}</span>
              </p>
              <select
                aria-label={words.means(value, header)}
                value={idOf(means)}
                onChange={({ target: list }) => {
                  const chosen = options.find(({ id }) => id === list.value);
                  if (chosen) onDecide(value, chosen.means);
                }}
              >
                {options.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      )}
      {valueCount > values.length && <p>{words.more(valueCount - values.length)}</p>}
    </details>
  );
}
