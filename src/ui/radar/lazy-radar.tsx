import { lazy, Suspense } from "react";
import type { RadarChartProps } from "./radar-chart.tsx";
import styles from "./radar-chart.module.css";

const RadarChart = lazy(() =>
  import("./radar-chart.tsx").then((module) => ({ default: module.RadarChart })),
);

/** The radar chart, loaded when it is first shown; its place is kept meanwhile so that nothing jumps. */
export function LazyRadar(props: RadarChartProps) {
  return (
    <Suspense fallback={<div className={styles["chart"]} />}>
      <RadarChart {...props} />
    </Suspense>
  );
}
