import type { Radar, ReportTable } from "#report";
import { LazyRadar } from "#ui";
import styles from "./radar-section.module.css";
import { Section } from "./section.tsx";

/** The radar and, beside it, the same numbers as a table. */
export function RadarSection({ radar }: { readonly radar: Radar }) {
  return (
    <Section id="radar" heading={radar.heading}>
      <div className={styles["pair"]}>
        <div className={styles["chart"]}>
          <LazyRadar
            axes={radar.axes.map(({ title }) => title)}
            series={radar.series}
            range={radar.range}
            alt={radar.alt}
            animated={false}
          />
        </div>
        <FigureTable table={radar.table} />
      </div>
    </Section>
  );
}

function FigureTable({ table }: { readonly table: ReportTable }) {
  const numeric = (index: number) => table.columns[index]?.numeric || undefined;
  return (
    <div className={styles["table"]}>
      <table>
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
