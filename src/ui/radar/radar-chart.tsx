import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as Chart,
  ResponsiveContainer,
} from "recharts";
import styles from "./radar-chart.module.css";

export interface RadarChartProps {
  /** Axis titles in rubric order, the first pointing up. */
  readonly axes: readonly string[];
  /** One value per axis, 0..100; null has no point. */
  readonly claimed: readonly (number | null)[];
  readonly adjusted: readonly (number | null)[];
  /** Evidence-backed range per axis; drawn as a band where the ends differ. */
  readonly range: readonly { readonly low: number; readonly high: number }[];
  readonly labels: { readonly claimed: string; readonly adjusted: string };
  /** Says in words what the chart shows; a table beside it holds the numbers. */
  readonly alt: string;
  /** Off for tests and for people who want less motion. */
  readonly animated: boolean;
}

/** Room for the axis titles, which stand outside the outermost ring. */
const AROUND = { top: 22, right: 64, bottom: 10, left: 64 };

/** The ends of the scale need no label, and the upper one would stand in the first axis's title. */
function gridLabel(value: number): string {
  return value === 0 || value === 100 ? "" : String(value);
}

/** The radar of the report: claimed as outline, evidence-backed as fill, range as a band. */
export function RadarChart(props: RadarChartProps) {
  const { axes, claimed, adjusted, range, labels, alt, animated } = props;
  const rows = axes.map((axis, i) => ({
    axis,
    claimed: claimed[i] ?? undefined,
    adjusted: adjusted[i] ?? undefined,
    high: range[i]?.high,
    low: range[i]?.low,
  }));
  const banded = range.some(({ low, high }) => high - low > 0.05);
  return (
    <div className={styles["chart"]} role="img" aria-label={alt}>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 420, height: 360 }}
      >
        <Chart data={rows} outerRadius="92%" accessibilityLayer={false} margin={AROUND}>
          <PolarGrid className={styles["grid"] ?? ""} stroke="var(--hairline)" />
          <PolarAngleAxis
            dataKey="axis"
            tick={{ fill: "var(--ink)", fontSize: 13 }}
            tickLine={false}
          />
          <PolarRadiusAxis
            angle={90}
            domain={[0, 100]}
            tickCount={5}
            axisLine={false}
            tick={{ fill: "var(--muted)", fontSize: 10 }}
            tickFormatter={gridLabel}
          />
          {banded && (
            <Radar
              dataKey="high"
              stroke="none"
              fill="var(--gold)"
              fillOpacity={0.14}
              isAnimationActive={animated}
            />
          )}
          <Radar
            name={labels.adjusted}
            dataKey="adjusted"
            stroke="var(--gold)"
            strokeWidth={2}
            fill="var(--gold)"
            fillOpacity={0.3}
            isAnimationActive={animated}
          />
          <Radar
            name={labels.claimed}
            dataKey="claimed"
            stroke="var(--muted)"
            strokeWidth={1.5}
            strokeDasharray="5 4"
            fill="none"
            isAnimationActive={animated}
          />
        </Chart>
      </ResponsiveContainer>
      <ul className={styles["legend"]} aria-hidden="true">
        <li>
          <span className={styles["filled"]} /> {labels.adjusted}
        </li>
        <li>
          <span className={styles["dashed"]} /> {labels.claimed}
        </li>
      </ul>
    </div>
  );
}
