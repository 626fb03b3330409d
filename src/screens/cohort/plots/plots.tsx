import { memo, useCallback, useId, useState } from "react";
import type { CohortRow } from "#cohort";
import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import { useSteps } from "../parts/use-steps.ts";
import { DimensionStrips } from "./dimension-strips.tsx";
import { type PlotFigures, plotFigures } from "./plot-figures.ts";
import { PlotTables } from "./plot-tables.tsx";
import styles from "./plots.module.css";
import { ScorePlot } from "./score-plot.tsx";

interface PlotsProps {
  readonly rows: readonly CohortRow[];
  readonly rubric: Rubric;
  readonly places: number;
}

/** How the scores and the dimensions lie, in dots; the same in figures below. */
export const Plots = memo(function Plots({ rows, rubric, places }: PlotsProps) {
  const { plots } = useMessages().cohort.table;
  const heading = useId();
  const [areFiguresOpen, setFiguresOpen] = useState(false);
  const begin = useCallback(
    () =>
      plotFigures(
        rows,
        places,
        rubric.dimensions.map(({ id }) => id),
      ),
    [rows, places, rubric],
  );
  const figures = useSteps<PlotFigures | null>(begin, null);
  return (
    <section className={styles["plots"]} aria-labelledby={heading}>
      <h2 id={heading}>{plots.heading}</h2>
      <div className={styles["pair"]}>
        {figures && <ScorePlot figures={figures} places={places} />}
        {figures && <DimensionStrips strips={figures.strips} rubric={rubric} />}
      </div>
      <details
        className={styles["figures"]}
        onToggle={(event) => setFiguresOpen(event.currentTarget.open)}
      >
        <summary>{plots.figures}</summary>
        {areFiguresOpen && <PlotTables rows={rows} rubric={rubric} />}
      </details>
    </section>
  );
});
