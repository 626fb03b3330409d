import { useState } from "react";
import type { Assessment } from "#assessment";
import type { CohortRow, IntakeRecord } from "#cohort";
import { printPoints, printRange, printShare } from "#figures";
import { formatList, NO_NUMBER } from "#i18n";
import type { Rubric } from "#rubric";
import { scorecardOf } from "#state";
import { Button, FigureTable, LazyRadar, useLanguage, useMessages } from "#ui";
import { rankRange } from "../parts/rank-range.ts";
import { titlesOf } from "../table/why-unranked.ts";
import { levelDistances } from "./level-distances.ts";
import styles from "./side-by-side.module.css";

interface Side {
  readonly row: CohortRow;
  readonly assessment: Assessment;
}

interface SideBySideProps {
  readonly sides: readonly Side[];
  /** With the programme's settings. */
  readonly rubric: Rubric;
  readonly record: IntakeRecord;
}

const LINES = ["first", "second", "third", "fourth", "fifth"] as const;

/** A radar with a line for each, and what they have in figures. */
export function SideBySide({ sides, rubric }: SideBySideProps) {
  const { cohort, report } = useMessages();
  const language = useLanguage();
  const { compare } = cohort.applicant;
  const names = sides.map(({ row }) => row.name || report.unnamed);
  const heads = [
    { id: "what", title: "", numeric: false },
    ...sides.map(({ row }, place) => ({ id: row.id, title: names[place] ?? "", numeric: true })),
  ];
  const table = (caption: string, rows: readonly (readonly string[])[]) => (
    <FigureTable table={{ caption, columns: heads, rows }} />
  );
  return (
    <>
      <div className={styles["pair"]}>
        <div className={styles["chart"]}>
          <LazyRadar
            axes={rubric.dimensions.map(({ title }) => title)}
            series={sides.flatMap(({ row }, place) => {
              const line = LINES[place];
              const label = names[place] ?? "";
              const values = rubric.dimensions.map(({ id }) => row.dimensions[id] ?? null);
              return line ? [{ id: line, label, values }] : [];
            })}
            alt={compare.radarAlt(formatList(names, language))}
            animated={false}
          />
        </div>
        {table(
          compare.dimensions,
          rubric.dimensions.map(({ id, title }) => [
            title,
            ...sides.map(({ row }) => printPoints(row.dimensions[id] ?? null)),
          ]),
        )}
      </div>
      <div className={styles["tables"]}>
        {table(compare.figures, figureRows(sides, rubric, cohort))}
        <MustHaves sides={sides} rubric={rubric} table={table} />
      </div>
      <Criteria sides={sides} rubric={rubric} table={table} />
    </>
  );
}

function figureRows(
  sides: readonly Side[],
  { policy }: Rubric,
  { applicant: texts, table }: ReturnType<typeof useMessages>["cohort"],
): readonly (readonly string[])[] {
  const line = (title: string, value: (row: CohortRow) => string) => [
    title,
    ...sides.map(({ row }) => value(row)),
  ];
  return [
    line(texts.rank, (row) => (row.rank === null ? NO_NUMBER : String(row.rank))),
    line(texts.ranks, (row) => rankRange(row)),
    line(texts.zone, ({ zone }) => (zone ? table.zones[zone] : NO_NUMBER)),
    line(texts.band, (row) =>
      row.status === "ranked"
        ? (policy.bands.find(({ id }) => id === row.band)?.title ?? NO_NUMBER)
        : table.status[row.status],
    ),
    line(texts.score, (row) => printPoints(row.score)),
    line(texts.range, (row) => printRange(row.scoreLow, row.scoreHigh)),
    line(texts.claimed, (row) => printPoints(row.claimed)),
    line(texts.panelMean, (row) => printPoints(row.panel)),
    line(texts.coverage, (row) => printShare(row.coverage)),
    line(texts.na, (row) => printShare(row.naShare)),
  ];
}

interface PartProps extends Pick<SideBySideProps, "sides" | "rubric"> {
  readonly table: (
    caption: string,
    rows: readonly (readonly string[])[],
  ) => ReturnType<typeof FigureTable>;
}

function MustHaves({ sides, rubric, table }: PartProps) {
  const { compare } = useMessages().cohort.applicant;
  const own = sides.map(({ assessment }) => scorecardOf(assessment, rubric).scorecard.gates);
  const ids = Object.keys(own[0] ?? {});
  const titles = titlesOf(ids, rubric);
  const stateOf = ({ row }: Side, place: number, id: string): string => {
    // Whose word the ranking goes by decides; of what is met only the venture's own sheet tells what did not apply.
    if (row.gatesFailed.includes(id)) return compare.state.failed;
    if (row.gatesUnresolved.includes(id)) return compare.state.unresolved;
    return own[place]?.[id] === "notEvaluated" ? compare.state.notEvaluated : compare.state.passed;
  };
  if (ids.length === 0) return null;
  return table(
    compare.mustHaves,
    ids.map((id, line) => [
      titles[line] ?? id,
      ...sides.map((side, place) => stateOf(side, place, id)),
    ]),
  );
}

/** Criteria shown at first. */
const FEW = 12;

function Criteria({ sides, rubric, table }: PartProps) {
  const { compare, panel } = useMessages().cohort.applicant;
  const [all, setAll] = useState(false);
  const lines = levelDistances(
    rubric,
    sides.map(({ assessment }) => assessment),
  );
  const differing = lines.filter(({ distance }) => distance > 0);
  const shown = all ? lines : differing.slice(0, FEW);
  return (
    <section className={styles["criteria"]}>
      <h2>{compare.criteria}</h2>
      {differing.length === 0 && <p>{compare.same}</p>}
      {shown.length > 0 &&
        table(
          compare.criteriaIntro,
          shown.map(({ title, levels }) => [
            title,
            ...levels.map((level) => (level === null ? NO_NUMBER : String(level))),
          ]),
        )}
      {!all && lines.length > shown.length && (
        <Button onClick={() => setAll(true)}>{panel.all(lines.length)}</Button>
      )}
    </section>
  );
}
