import type { AnswerLine, DimensionLine, Report } from "./report.ts";
import type { Figure, ReportTable } from "./report-values.ts";
import type { ReportTexts } from "./venture-reading.ts";

type Parts = Pick<Report, "venture" | "date" | "verdict" | "dimensions" | "answers" | "method">;
type Column = keyof ReportTexts["sheet"]["columns"];

const COLUMNS: readonly Column[] = [
  "kind",
  "dimension",
  "id",
  "title",
  "weight",
  "state",
  "level",
  "grade",
  "points",
  "contribution",
  "note",
  "links",
];
const NUMERIC: ReadonlySet<Column> = new Set([
  "weight",
  "level",
  "grade",
  "points",
  "contribution",
]);

/**
 * One flat table of everything scored: summary rows (the score as printed stands in `points` of the row `final`),
 * then one row a dimension, then one row a criterion. Cells without a value are empty.
 */
export function buildSheet(parts: Parts, texts: ReportTexts): ReportTable {
  const { columns, caption } = texts.sheet;
  return {
    caption,
    columns: COLUMNS.map((id) => ({ id, title: columns[id], numeric: NUMERIC.has(id) })),
    rows: [
      ...summaryRows(parts, texts),
      ...parts.dimensions.lines.map((line) => dimensionRow(line, texts)),
      ...parts.answers.groups.flatMap(({ title, lines }) =>
        lines.map((line) => criterionRow(line, title, texts)),
      ),
    ],
  };
}

function row(cells: Partial<Record<Column, string>>): string[] {
  return COLUMNS.map((column) => cells[column] ?? "");
}

function summaryRows({ venture, date, verdict, method }: Parts, texts: ReportTexts): string[][] {
  const { kinds, venture: ventureTitle, date: dateTitle, rubric, band, low, high } = texts.sheet;
  const line = (id: string, title: string, cells: Partial<Record<Column, string>>) =>
    row({ kind: kinds.summary, id, title, ...cells });
  // The range is two numbers and gets two rows of its own.
  const facts = verdict.facts.filter(({ id }) => id !== "range");
  return [
    line("venture", ventureTitle, { state: venture.name }),
    line("date", dateTitle, { state: date.iso }),
    line("rubric", rubric, { state: method.rubricText }),
    line("band", band, { state: verdict.band }),
    line("low", low, { points: printed(verdict.low) }),
    line("high", high, { points: printed(verdict.high) }),
    ...facts.map(({ id, label, figure }) =>
      line(
        id,
        label,
        figure.text.endsWith("%") ? { state: figure.text } : { points: printed(figure) },
      ),
    ),
  ];
}

function dimensionRow(line: DimensionLine, texts: ReportTexts): string[] {
  return row({
    kind: texts.sheet.kinds.dimension,
    dimension: line.title,
    id: line.id,
    title: line.title,
    weight: percent(line.weight),
    points: exact(line.adjusted),
    contribution: exact(line.contribution),
  });
}

function criterionRow(line: AnswerLine, dimension: string, texts: ReportTexts): string[] {
  return row({
    kind: texts.sheet.kinds.criterion,
    dimension,
    id: line.criterionId,
    title: line.title,
    weight: percent(line.weight),
    state: line.stateText,
    level: line.level === null ? "" : String(line.level),
    grade: line.grade === null ? "" : String(line.grade),
    points: exact(line.points),
    contribution: exact(line.contribution),
    note: line.note,
    links: line.links.join(" "),
  });
}

/** The number as it is shown everywhere; empty when there is none. */
function printed({ value, text }: Figure): string {
  return value === null ? "" : text;
}

/** Four decimals, so that a column adds up to the score that is shown. */
function exact({ value }: Pick<Figure, "value">): string {
  return value === null ? "" : value.toFixed(4);
}

function percent({ value }: Figure): string {
  return exact({ value: value === null ? null : 100 * value });
}
