import type { CohortRow } from "#cohort";
import { printPoints } from "#figures";
import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import styles from "./plots.module.css";
import { medianOf } from "./stack-dots.ts";

/** Marks of a strip stand at half points: nearer ones would cover each other. */
const STEP = 0.5;

/** One strip a dimension: every applicant a dot, the median a line. */
export function DimensionStrips({
  rows,
  rubric,
}: {
  readonly rows: readonly CohortRow[];
  readonly rubric: Rubric;
}) {
  const { plots } = useMessages().cohort.table;
  return (
    <figure>
      <figcaption>{plots.dimensions}</figcaption>
      <ul className={styles["strips"]}>
        {rubric.dimensions.map(({ id, title }) => {
          const values = valuesOf(rows, id);
          const median = medianOf(values);
          return (
            <li key={id}>
              <span className={styles["strip-title"]}>{title}</span>
              <Strip
                values={values}
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

interface StripProps {
  readonly values: readonly number[];
  readonly median: number | null;
  readonly hue: string;
  readonly label: string;
}

function Strip({ values, median, hue, label }: StripProps) {
  const counts = new Map<number, number>();
  for (const value of values) {
    const at = Math.round(value / STEP) * STEP;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return (
    <svg viewBox="-2 -4 104 8" role="img" aria-label={label}>
      <line className={styles["axis"]} x1={0} x2={100} y1={0} y2={0} />
      {[...counts].map(([at, count]) => (
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

/** The points of all applicants in one dimension, without those that have none. */
export function valuesOf(rows: readonly CohortRow[], dimension: string): number[] {
  return rows.flatMap(({ dimensions }) => dimensions[dimension] ?? []);
}
