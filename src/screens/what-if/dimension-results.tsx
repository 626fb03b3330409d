import { memo, useId } from "react";
import { printDifference, printPoints } from "#figures";
import type { Rubric } from "#rubric";
import type { Scorecard } from "#scoring";
import { LazyRadar, useMessages } from "#ui";
import styles from "./dimension-results.module.css";
import { useMedia } from "./use-media.ts";

interface DimensionResultsProps {
  readonly rubric: Rubric;
  readonly before: Scorecard["dimensions"];
  readonly now: Scorecard["dimensions"];
}

/** The radar, saved as a dashed outline and the trial as fill, and the same numbers as a table. */
export const DimensionResults = memo(function DimensionResults(props: DimensionResultsProps) {
  const { rubric, before, now } = props;
  const { whatIf: words } = useMessages();
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  const name = useId();
  const axes = rubric.dimensions
    .map(({ id, title }) => ({
      id,
      title,
      before: before[id]?.adjusted ?? null,
      now: now[id]?.adjusted ?? null,
    }))
    .filter((axis) => axis.before !== null || axis.now !== null);
  if (axes.length === 0) return null;
  const parts = axes.map((axis) =>
    words.radarPart(axis.title, printPoints(axis.before), printPoints(axis.now)),
  );
  return (
    <section className={styles["dimensions"]} aria-labelledby={name}>
      <h3 id={name}>{words.dimensions}</h3>
      <LazyRadar
        axes={axes.map(({ title }) => title)}
        series={[
          { id: "adjusted", label: words.now, values: axes.map((axis) => axis.now) },
          { id: "previous", label: words.before, values: axes.map((axis) => axis.before) },
        ]}
        alt={words.radarAlt(parts.join(words.betweenItems))}
        animated={!isCalm}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            <th scope="col" data-numeric>
              {words.before}
            </th>
            <th scope="col" data-numeric>
              {words.now}
            </th>
            <th scope="col" data-numeric>
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis.id}>
              <th scope="row">{axis.title}</th>
              <td data-numeric>{printPoints(axis.before)}</td>
              <td data-numeric>{printPoints(axis.now)}</td>
              <td data-numeric>{printDifference(axis.before, axis.now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
