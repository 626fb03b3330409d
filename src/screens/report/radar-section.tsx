import type { Radar } from "#report";
import { FigureTable, LazyRadar } from "#ui";
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
