import { Button, useMessages } from "#ui";
import { columnTitle } from "../table/column-title.ts";
import { columnsOf, FIXED_COLUMNS } from "../table/columns.ts";
import styles from "./toolbar.module.css";
import type { ToolbarProps } from "./toolbar-props.ts";

/** Which columns are shown; their order is the table's own. */
export function ColumnChoice({
  rubric,
  view,
  columns,
  onView,
}: Pick<ToolbarProps, "rubric" | "view" | "columns" | "onView">) {
  const { table } = useMessages().cohort;
  const all = columnsOf(rubric);
  const fixed: readonly string[] = FIXED_COLUMNS;
  const toggle = (column: string): void => {
    const next = all.filter((other) => columns.includes(other) !== (other === column));
    onView({ ...view, columns: next });
  };
  return (
    <>
      <fieldset className={styles["boxes"]}>
        <legend className="visually-hidden">{table.chooseColumns}</legend>
        {all
          .filter((column) => !fixed.includes(column))
          .map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={() => toggle(column)}
              />
              {columnTitle(column, rubric, table)}
            </label>
          ))}
      </fieldset>
      <Button kind="quiet" onClick={() => onView({ ...view, columns: null })}>
        {table.firstColumns}
      </Button>
    </>
  );
}
