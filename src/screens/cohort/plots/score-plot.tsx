import { printPoints } from "#figures";
import { useMessages } from "#ui";
import { ZoneMark, ZonePath } from "../parts/zone-mark.tsx";
import styles from "./plots.module.css";
import type { PlotFigures } from "./plot-figures.ts";
import { COLUMN } from "./stack-dots.ts";

const TICKS = [0, 20, 40, 60, 80, 100];
/** Room above the highest column, for the words at the line. */
const HEAD = 3.5;
const FOOT = 4;
const ZONES = ["in", "grey", "out"] as const;
const ZONE_ORDER = [...ZONES, null];

/** Every score as a mark on a scale, its zone by shape and colour, and a line where the places end. */
export function ScorePlot({
  figures,
  places,
}: {
  readonly figures: PlotFigures;
  readonly places: number;
}) {
  const { plots, zones } = useMessages().cohort.table;
  const { dots, each, highest } = figures.dots;
  const { cut, scores } = figures;
  const height = Math.max(highest, 6) * COLUMN + HEAD;
  if (scores.count === 0) return null;
  return (
    <figure className={styles["scores"]}>
      <figcaption>
        {plots.scores} <small>{plots.each(each)}</small>
      </figcaption>
      <svg
        viewBox={`-2 ${-height} 104 ${height + FOOT}`}
        role="img"
        aria-label={plots.scoresAlt(
          scores.count,
          printPoints(scores.low),
          printPoints(scores.high),
        )}
      >
        <line className={styles["axis"]} x1={0} x2={100} y1={0} y2={0} />
        {TICKS.map((tick) => (
          <g key={tick}>
            <line className={styles["axis"]} x1={tick} x2={tick} y1={0} y2={0.8} />
            <text className={styles["tick"]} x={tick} y={3.2}>
              {tick}
            </text>
          </g>
        ))}
        {ZONE_ORDER.map((zone) => (
          <ZonePath
            key={zone}
            zone={zone}
            size={0.88}
            marks={dots
              .filter((dot) => dot.zone === zone)
              .map((dot) => ({ x: dot.from + COLUMN / 2, y: -(dot.height + 0.5) * COLUMN }))}
          />
        ))}
        {cut !== null && (
          <>
            <line className={styles["cut"]} x1={cut} x2={cut} y1={0.8} y2={HEAD - height} />
            <text
              className={styles["cut-text"]}
              x={cut}
              y={2.6 - height}
              textAnchor={cut > 80 ? "end" : cut < 20 ? "start" : "middle"}
            >
              {plots.cut(places)}
            </text>
          </>
        )}
      </svg>
      <ul className={styles["legend"]}>
        {ZONES.map((zone) => (
          <li key={zone}>
            <ZoneMark zone={zone} />
            {zones[zone]}
          </li>
        ))}
        <li>
          <ZoneMark zone={null} />
          {plots.unranked}
        </li>
      </ul>
    </figure>
  );
}
