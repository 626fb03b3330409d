import type { CohortRow } from "#cohort";
import { printPoints, printRange } from "#figures";
import type { Rubric } from "#rubric";
import { FigureTable, useMessages } from "#ui";
import { valuesOf } from "./plot-figures.ts";
import styles from "./plots.module.css";
import { medianOf } from "./stack-dots.ts";

/** Width of a row of the table of scores, in points. */
const WIDE = 10;
const ZONES = ["in", "grey", "out", null] as const;

/** What the plots show, in figures. */
export function PlotTables({
  rows,
  rubric,
}: {
  readonly rows: readonly CohortRow[];
  readonly rubric: Rubric;
}) {
  const { plots, zones, columns } = useMessages().cohort.table;
  const scored = rows.filter(({ score }) => score !== null);
  const from = (score: number) => Math.min(Math.floor(score / WIDE) * WIDE, 100 - WIDE);
  const bins = Array.from({ length: 100 / WIDE }, (_, i) => 100 - WIDE * (i + 1));
  const heads = ZONES.map((zone) => (zone ? zones[zone] : plots.unranked));
  return (
    <div className={styles["tables"]}>
      <FigureTable
        table={{
          caption: plots.scores,
          columns: [
            { id: "from", title: plots.from, numeric: false },
            ...heads.map((title) => ({ id: title, title, numeric: true })),
          ],
          rows: bins.map((bin) => [
            printRange(bin, bin + WIDE),
            ...ZONES.map((zone) =>
              String(
                scored.filter((row) => row.zone === zone && from(row.score ?? 0) === bin).length,
              ),
            ),
          ]),
        }}
      />
      <FigureTable
        table={{
          caption: plots.dimensions,
          columns: [
            { id: "dimension", title: "", numeric: false },
            { id: "low", title: plots.lowest, numeric: true },
            { id: "median", title: plots.median, numeric: true },
            { id: "high", title: plots.highest, numeric: true },
          ],
          rows: [
            { title: columns.score, values: scored.flatMap(({ score }) => score ?? []) },
            ...rubric.dimensions.map(({ id, title }) => ({ title, values: valuesOf(rows, id) })),
          ].map(({ title, values }) => [title, ...spreadOf(values).map(printPoints)]),
        }}
      />
    </div>
  );
}

/** Lowest, middle and highest. */
function spreadOf(values: readonly number[]): readonly (number | null)[] {
  if (values.length === 0) return [null, null, null];
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [100, 0],
  );
  return [low, medianOf(values), high];
}
