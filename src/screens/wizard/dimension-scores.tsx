import { printPoints } from "#figures";
import type { Rubric } from "#rubric";
import type { Scorecard } from "#scoring";
import { MiniRadar, radarPoint, useMessages } from "#ui";
import styles from "./dimension-scores.module.css";

interface DimensionScoresProps {
  readonly dimensions: Rubric["dimensions"];
  readonly scores: Scorecard["dimensions"];
}

/** Both in px: the drawing and its labels share a centre. */
const RADAR_SIZE = 130;
const LABEL_RADIUS = 69;

/** The radar with its axes named, and the same numbers as a list. */
export function DimensionScores({ dimensions, scores }: DimensionScoresProps) {
  const { wizard, common } = useMessages();
  const scoreOf = (id: string) => scores[id] ?? null;
  return (
    <section className={styles["scores"]}>
      <h2 className="visually-hidden">{wizard.dimensions}</h2>
      <div className={styles["radar"]} aria-hidden="true">
        <MiniRadar
          size={RADAR_SIZE}
          values={dimensions.map(({ id }) => scoreOf(id)?.adjusted ?? null)}
          outline={dimensions.map(({ id }) => scoreOf(id)?.claimed ?? null)}
        />
        <svg viewBox="-120 -84 240 158" width={240} height={158}>
          {dimensions.map(({ id, title }, index) => {
            const [x, y] = radarPoint(index, dimensions.length, 100, LABEL_RADIUS);
            const anchor = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
            return (
              <text key={id} x={x} y={y} textAnchor={anchor} dominantBaseline="middle">
                {title}
              </text>
            );
          })}
        </svg>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{wizard.dimensions}</span>
            </th>
            <th scope="col">{common.adjusted}</th>
            <th scope="col">{common.claimed}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">
                <span
                  className={styles["mark"]}
                  style={{ background: `var(--${id}, var(--muted))` }}
                  aria-hidden="true"
                />
                {title}
              </th>
              <td data-numeric>{printPoints(scoreOf(id)?.adjusted ?? null)}</td>
              <td data-numeric className={styles["claimed"]}>
                {printPoints(scoreOf(id)?.claimed ?? null)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles["legend"]}>{wizard.legend}</p>
    </section>
  );
}
