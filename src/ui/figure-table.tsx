import styles from "./figure-table.module.css";

interface FigureTableProps {
  /** A table with every cell printed; the first cell of a row names it. */
  readonly table: {
    readonly caption: string;
    readonly columns: readonly {
      readonly id: string;
      readonly title: string;
      readonly numeric: boolean;
    }[];
    readonly rows: readonly (readonly string[])[];
  };
  /** Places of rows that sum up the others, e.g. the score before and after. */
  readonly sums?: readonly number[];
}

/** A table of figures, numbers at the end of their cells; a column without a title heads nothing. */
export function FigureTable({ table, sums = [] }: FigureTableProps) {
  const numeric = (index: number) => table.columns[index]?.numeric || undefined;
  return (
    <div className={styles["frame"]}>
      <table className={styles["table"]}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, title }, index) =>
              title === "" ? (
                <td key={id} aria-hidden="true" />
              ) : (
                <th key={id} scope="col" data-numeric={numeric(index)}>
                  {title}
                </th>
              ),
            )}
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
