import type { CohortRow } from "#cohort";
import { printPoints } from "#figures";
import { useMessages } from "#ui";
import { ZoneMark, ZoneShape } from "../parts/zone-mark.tsx";
import styles from "./plots.module.css";
import { COLUMN, cutOf, stackDots } from "./stack-dots.ts";

const TICKS = [0, 20, 40, 60, 80, 100];
/** Room above the highest column, for the words at the line. */
const HEAD = 3.5;
const FOOT = 4;
const ZONES = ["in", "grey", "out"] as const;

/** Every score as a mark on a scale, its zone by shape and colour, and a line where the places end. */
export function ScorePlot({
  rows,
  places,
}: {
  readonly rows: readonly CohortRow[];
  readonly places: number;
}) {
  const { plots, zones } = useMessages().cohort.table;
  const { dots, each, highest } = stackDots(rows);
  const cut = cutOf(rows, places);
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]));
  const low = scores.reduce((least, score) => Math.min(least, score), 100);
  const high = scores.reduce((most, score) => Math.max(most, score), 0);
  const height = Math.max(highest, 6) * COLUMN + HEAD;
  if (scores.length === 0) return null;
  return (
    <figure className={styles["scores"]}>
      <figcaption>
        {plots.scores} <small>{plots.each(each)}</small>
      </figcaption>
      <svg
        viewBox={`-2 ${-height} 104 ${height + FOOT}`}
        role="img"
        aria-label={plots.scoresAlt(scores.length, printPoints(low), printPoints(high))}
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
        {dots.map(({ from, height: above, zone }) => (
          <g
            key={`${from}/${above}`}
            transform={`translate(${from + COLUMN / 2} ${-(above + 0.5) * COLUMN}) scale(.88)`}
          >
            <ZoneShape zone={zone} />
          </g>
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
