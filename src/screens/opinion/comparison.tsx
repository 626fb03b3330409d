import { useId } from "react";
import type { OpinionComparison } from "#report";
import { FigureTable, LazyRadar, useMessages } from "#ui";
import styles from "./comparison.module.css";
import { CriteriaList } from "./criteria-list.tsx";
import type { Undoable } from "./use-undoable.ts";

interface ComparisonProps {
  readonly id: string;
  readonly comparison: OpinionComparison;
  readonly undoable: Undoable;
}

/** One's own assessment beside one second opinion: agreement, radar, results, then every criterion. */
export function Comparison({ id, comparison, undoable }: ComparisonProps) {
  const { opinion } = useMessages();
  const heading = useId();
  const { radar, reader, agreement, totals, dimensions } = comparison;
  return (
    <section className={styles["comparison"]} aria-labelledby={heading}>
      <h2 id={heading}>{opinion.comparison(reader)}</h2>
      <p className={styles["agreement"]}>
        <strong>{opinion.agreement.heading}:</strong> {agreement}
      </p>
      <div className={styles["pair"]}>
        <div className={styles["chart"]}>
          <LazyRadar axes={radar.axes} series={radar.series} alt={radar.alt} animated={false} />
        </div>
        <div className={styles["tables"]}>
          <FigureTable table={totals} />
          <FigureTable table={dimensions} />
        </div>
      </div>
      <CriteriaList id={id} comparison={comparison} undoable={undoable} />
    </section>
  );
}
