import { printPoints } from "#figures";
import type { Messages } from "#i18n";
import { mostFirst } from "./most-first.ts";
import { DISCUSS, type ReadOpinion } from "./opinion-reading.ts";
import type { OpinionReport } from "./opinion-report.ts";
import type { ReportTable } from "./report-values.ts";
import type { VentureReading } from "./venture-reading.ts";

type Texts = Messages["opinion"];

/** What several readers gave to one thing. */
interface Given {
  readonly title: string;
  readonly own: number | null;
  /** Of those who gave one. */
  readonly values: readonly number[];
}

/** Several readers side by side: mean with lowest and highest, of the scores and of every criterion's level. */
export function spreadOf(
  own: VentureReading,
  readers: readonly ReadOpinion[],
  texts: Texts,
): NonNullable<OpinionReport["spread"]> {
  return { scores: scoresOf(own, readers, texts), levels: levelsOf(own, readers, texts) };
}

function scoresOf(own: VentureReading, readers: readonly ReadOpinion[], texts: Texts): ReportTable {
  const row = (
    title: string,
    scoreOf: (venture: VentureReading) => number | null | undefined,
  ): readonly string[] => {
    const values = readers.flatMap(({ reading }) => scoreOf(reading) ?? []);
    return cellsOf({ title, own: scoreOf(own) ?? null, values }, printPoints);
  };
  return {
    caption: texts.spread.scores,
    columns: columnsOf(texts),
    rows: [
      row(texts.spread.total, ({ score }) => score.scorecard.final),
      ...own.rubric.dimensions
        .filter(({ id }) => own.score.scorecard.dimensions[id] !== undefined)
        .map(({ id, title }) =>
          row(title, ({ score }) => score.scorecard.dimensions[id]?.adjusted),
        ),
    ],
  };
}

function levelsOf(own: VentureReading, readers: readonly ReadOpinion[], texts: Texts): ReportTable {
  const given = own.criteria
    .map(
      ({ criterion, answered }, place): Given => ({
        title: criterion.title,
        own: answered?.level ?? null,
        values: readers.flatMap(({ reading }) => reading.criteria[place]?.answered?.level ?? []),
      }),
    )
    // One reader alone has no spread.
    .filter(({ values }) => values.length > 1);
  return {
    caption: texts.spread.levels,
    columns: [...columnsOf(texts), { id: "note", title: texts.columns.note, numeric: false }],
    rows: mostFirst(given, reach).map((item) => [
      // Levels are whole; only their mean is not.
      ...cellsOf(item, (level) => (level === null ? printPoints(null) : String(level))),
      reach(item) >= DISCUSS ? texts.discuss : "",
    ]),
  };
}

function reach({ values }: Given): number {
  return Math.max(...values) - Math.min(...values);
}

function cellsOf(
  { title, own, values }: Given,
  print: (value: number | null) => string,
): readonly string[] {
  const some = values.length > 0;
  const mean = some ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  const ends = some ? [print(Math.min(...values)), print(Math.max(...values))] : [print(null)];
  return [
    title,
    print(own),
    printPoints(mean),
    [...new Set(ends)].join("–"),
    String(values.length),
  ];
}

function columnsOf({ columns }: Texts): ReportTable["columns"] {
  return [
    { id: "title", title: columns.what, numeric: false },
    { id: "you", title: columns.you, numeric: true },
    { id: "mean", title: columns.mean, numeric: true },
    { id: "range", title: columns.range, numeric: true },
    { id: "readers", title: columns.readers, numeric: true },
  ];
}
