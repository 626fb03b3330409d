import type { ReportTable } from "#report";
import styles from "./figure-table.module.css";

interface FigureTableProps {
  readonly table: ReportTable;
  /** Places of rows that sum up the others, e.g. the score before and after. */
  readonly sums?: readonly number[];
}

/** A table of the model; the first cell of a row names it. */
export function FigureTable({ table, sums = [] }: FigureTableProps) {
  const numeric = (index: number) => table.columns[index]?.numeric || undefined;
  return (
    <div className={styles["frame"]}>
      <table className={styles["table"]}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, title }, index) => (
              <th key={id} scope="col" data-numeric={numeric(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([title = "", ...cells], row) => (
            <tr key={title} data-sum={sums.includes(row) || undefined}>
              <th scope="row">{title}</th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]?.id} data-numeric={numeric(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
