import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as Chart,
  ResponsiveContainer,
} from "recharts";
import styles from "./radar-chart.module.css";
import { RADAR_STYLES, type RadarSeries } from "./radar-series.ts";

export interface RadarChartProps {
  /** Axis titles in rubric order, the first pointing up. */
  readonly axes: readonly string[];
  /** At most one of each kind, in the order of the legend. */
  readonly series: readonly RadarSeries[];
  /** Evidence-backed range per axis, 0..100; drawn as a band where the ends differ. */
  readonly range?: readonly { readonly low: number; readonly high: number }[];
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

/** How long a change takes to arrive, in milliseconds: long enough to be seen, too short to be waited for. */
const MOTION = 180;

/** The radar: evidence-backed as fill, claimed, earlier and wanted values as outlines, the range as a band. */
export function RadarChart(props: RadarChartProps) {
  const { axes, series, range = [], alt, animated } = props;
  const rows = axes.map((axis, i) => ({
    axis,
    high: range[i]?.high,
    ...Object.fromEntries(series.map(({ id, values }) => [id, values[i] ?? undefined])),
  }));
  const banded = range.some(({ low, high }) => high - low > 0.05);
  const motion = { isAnimationActive: animated, animationDuration: MOTION };
  // The fill lies lowest, so that it covers no outline.
  const drawn = series.toSorted(
    (a, b) => Number(b.id === "adjusted") - Number(a.id === "adjusted"),
  );
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
            <Radar dataKey="high" stroke="none" fill="var(--gold)" fillOpacity={0.14} {...motion} />
          )}
          {drawn.map(({ id, label }) => (
            <Radar key={id} name={label} dataKey={id} {...RADAR_STYLES[id]} {...motion} />
          ))}
        </Chart>
      </ResponsiveContainer>
      <ul className={styles["legend"]} aria-hidden="true">
        {series.map(({ id, label }) => (
          <li key={id}>
            <svg viewBox="0 0 24 8" width={24} height={8}>
              <rect y={0} width={24} height={8} {...RADAR_STYLES[id]} stroke="none" />
              <line x1={0} x2={24} y1={4} y2={4} {...RADAR_STYLES[id]} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
