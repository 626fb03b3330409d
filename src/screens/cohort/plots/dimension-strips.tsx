import { printPoints } from "#figures";
import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import styles from "./plots.module.css";
import type { Strip } from "./plot-figures.ts";

/** One strip a dimension: every applicant a dot, the median a line. */
export function DimensionStrips({
  strips,
  rubric,
}: {
  readonly strips: readonly Strip[];
  readonly rubric: Rubric;
}) {
  const { plots } = useMessages().cohort.table;
  return (
    <figure>
      <figcaption>{plots.dimensions}</figcaption>
      <ul className={styles["strips"]}>
        {strips.map(({ id, marks, median }) => {
          const title = rubric.dimensions.find((dimension) => dimension.id === id)?.title ?? id;
          return (
            <li key={id}>
              <span className={styles["strip-title"]}>{title}</span>
              <StripPlot
                marks={marks}
                median={median}
                hue={id}
                label={plots.dimensionAlt(title, printPoints(median))}
              />
              <span className={styles["strip-median"]}>{printPoints(median)}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

interface StripPlotProps extends Pick<Strip, "marks" | "median"> {
  readonly hue: string;
  readonly label: string;
}

function StripPlot({ marks, median, hue, label }: StripPlotProps) {
  const most = Math.max(1, ...marks.map(([, count]) => count));
  return (
    <svg viewBox="-2 -4 104 8" role="img" aria-label={label}>
      <line className={styles["axis"]} x1={0} x2={100} y1={0} y2={0} />
      {marks.map(([at, count]) => (
        <circle
          key={at}
          cx={at}
          cy={0}
          r={1.4}
          fill={`var(--${hue}, var(--muted))`}
          // Where more lie on top of each other the dot is the darker.
          opacity={0.3 + (0.6 * count) / most}
        />
      ))}
      {median !== null && (
        <line className={styles["median"]} x1={median} x2={median} y1={-4} y2={4} />
      )}
    </svg>
  );
}
