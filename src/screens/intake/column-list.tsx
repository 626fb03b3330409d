import { useDeferredValue, useState } from "react";
import type { Rubric } from "#rubric";
import type { ImportColumn, ImportTable } from "#screening";
import { useMessages } from "#ui";
import styles from "./column-list.module.css";
import { ColumnRow, LIKELY } from "./column-row.tsx";

interface ColumnListProps {
  /** Id of the programme. */
  readonly id: string;
  readonly table: ImportTable;
  readonly rubric: Rubric;
}

const NONE: ImportTable["columns"] = [];

/** Every column of a table with where it goes, in the table's order. */
export function ColumnList({ id, table, rubric }: ColumnListProps) {
  const { columns: words } = useMessages().intake.table;
  const { columns, key } = table;
  // Hundreds of columns with lists to choose from are laid out between other work, so that the page goes on answering.
  const rows = useDeferredValue(columns, NONE);
  // Open from the start while something needs a look; it stays as the person left it afterwards.
  const [isOpen, setOpen] = useState(() => needsLook(columns));
  const count = (isOne: (kind: ImportColumn["target"]["kind"]) => boolean): number =>
    columns.filter(({ target }) => isOne(target.kind)).length;
  const scored = count((kind) => kind === "level" || kind === "evidence" || kind === "note");
  const kept = count((kind) => kind === "keep");
  const facts = columns.length - scored - kept - count((kind) => kind === "drop");
  return (
    <details
      className={styles["columns"]}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {words.heading}
        <span className={styles["summary"]}>{words.summary(scored, facts, kept)}</span>
      </summary>
      {isOpen && (
        <ul aria-label={words.heading}>
          {rows.map((column) => (
            <ColumnRow key={column.column} id={id} table={key} column={column} rubric={rubric} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** Whether a column is only guessed, one of its values is undecided, or none holds the name. */
function needsLook(columns: ImportTable["columns"]): boolean {
  const isOpen = columns.some(
    ({ confidence, target, undecided }) =>
      undecided > 0 || (confidence < LIKELY && target.kind !== "keep"),
  );
  return isOpen || columns.every(({ target }) => target.kind !== "name");
}
