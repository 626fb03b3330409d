import type { ReportTable } from "#report";
import styles from "./figure-table.module.css";

/** A table of the model as it is. */
export function FigureTable({ table }: { readonly table: ReportTable }) {
  const numeric = (index: number) => table.columns[index]?.numeric || undefined;
  return (
    <div className={styles["table"]}>
      <table>
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
          {table.rows.map(([title = "", ...cells]) => (
            <tr key={title}>
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
