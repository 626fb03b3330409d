import { useEffect, useRef } from "react";
import type { CohortRow } from "#cohort";
import { useMessages } from "#ui";
import styles from "./applicant-table.module.css";

interface HeadTickProps {
  readonly rows: readonly CohortRow[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

/** Ticks every row of the table, or none; half ticked when it is some. */
export function HeadTick({ rows, selected, onSelect }: HeadTickProps) {
  const { table } = useMessages().cohort;
  const box = useRef<HTMLInputElement>(null);
  const all = rows.length > 0 && selected.size > 0 && rows.every(({ id }) => selected.has(id));
  const some = selected.size > 0 && !all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <th scope="col" className={styles["tick"]}>
      <label>
        <input
          ref={box}
          type="checkbox"
          checked={all}
          aria-label={table.selectAll}
          onChange={() => onSelect(new Set(all ? [] : rows.map(({ id }) => id)))}
        />
      </label>
    </th>
  );
}
