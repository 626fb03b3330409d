import type { Messages } from "#i18n";
import type { Report } from "#report";
import { points, share, shown, whole } from "./values.ts";
import type { Cell, Sheet } from "./model.ts";

export type Words = Pick<Messages, "report" | "reportScreen" | "workbook">;

/** A column: its title, its width in characters and what it holds of one line. */
type Column<Line> = readonly [title: string, width: number, cell: (line: Line) => Cell];

function sheet<Line>(
  name: string,
  lines: readonly Line[],
  columns: readonly Column<Line>[],
): Sheet {
  return {
    name,
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: lines.map((line) => columns.map(([, , cell]) => cell(line))),
  };
}

/** The page one can read alone, a line each: what it is, the number or text, what it means. */
export function summarySheet(
  report: Report,
  { report: said, reportScreen, workbook }: Words,
): Sheet {
  const { verdict, venture, date, method, profile } = report;
  const { item, value, meaning } = workbook.columns;
  type Line = readonly [label: string, value: Cell, meaning?: string];
  const lines: readonly Line[] = [
    [said.sheet.venture, venture.name, venture.oneLiner],
    [said.sheet.date, date.text],
    [said.sheet.band, verdict.band, verdict.sentence],
    ...verdict.facts.map(({ label, figure, help }): Line => [label, shown(figure), help]),
    [said.sheet.low, shown(verdict.low)],
    [said.sheet.high, shown(verdict.high)],
    [reportScreen.verdict.reason, verdict.reason],
    [reportScreen.verdict.action, verdict.action],
    ...verdict.gateSentences.map((sentence): Line => [said.headings.gates, sentence]),
    ...verdict.warnings.map((sentence): Line => [said.headings.verdict, sentence]),
    ...profile.map(({ label, value: fact }): Line => [label, fact]),
    [said.sheet.rubric, method.rubricText],
  ];
  return sheet(workbook.sheets.summary, lines, [
    [item, 34, ([label]) => label],
    [value, 60, ([, cell]) => cell],
    [meaning, 80, ([, , text]) => text ?? null],
  ]);
}

export function dimensionsSheet({ dimensions }: Report, { report: said, workbook }: Words): Sheet {
  const { title, weight, claimed, adjusted, contribution } = said.dimensions.columns;
  return sheet(workbook.sheets.dimensions, dimensions.lines, [
    [title, 18, (line) => line.title],
    [weight, 10, (line) => share(line.weight)],
    [claimed, 12, (line) => points(line.claimed)],
    [adjusted, 16, (line) => points(line.adjusted)],
    [said.sheet.low, 14, (line) => points(line.low)],
    [said.sheet.high, 14, (line) => points(line.high)],
    [contribution, 13, (line) => points(line.contribution)],
    [workbook.columns.heldBack, 80, (line) => line.heldBack],
  ]);
}

export function criteriaSheet(
  { answers, labels }: Report,
  { report: said, workbook }: Words,
): Sheet {
  const lines = answers.groups.flatMap((group) =>
    group.lines.map((line) => ({ ...line, dimension: group.title })),
  );
  const {
    id,
    dimension,
    title,
    state,
    level,
    grade,
    points: score,
    note,
    links,
  } = said.sheet.columns;
  return sheet(workbook.sheets.criteria, lines, [
    [id, 9, (line) => line.criterionId],
    [dimension, 12, (line) => line.dimension],
    [title, 28, (line) => line.title],
    [workbook.columns.question, 60, (line) => line.question],
    [state, 22, (line) => line.stateText],
    [level, 8, (line) => whole(line.level)],
    [grade, 10, (line) => whole(line.grade)],
    [workbook.columns.evidence, 28, (line) => line.evidence],
    [labels.weight, 10, (line) => share(line.weight)],
    [score, 10, (line) => points(line.points)],
    [labels.contribution, 13, (line) => points(line.contribution)],
    [note, 60, (line) => line.note],
    [links, 40, (line) => line.links.join("\n")],
  ]);
}

export function gapsSheet({ gaps, labels }: Report, { report: said, workbook }: Words): Sheet {
  const { levelNow, evidence, levelNext, anchorNext, days } = workbook.columns;
  return sheet(workbook.sheets.gaps, gaps.lines, [
    [said.sheet.columns.id, 9, (gap) => gap.criterionId],
    [said.sheet.columns.dimension, 12, (gap) => gap.dimension],
    [said.sheet.columns.title, 28, (gap) => gap.title],
    [labels.recoverable, 14, (gap) => points(gap.recoverable)],
    [levelNow, 14, (gap) => gap.levelNow],
    [evidence, 28, (gap) => gap.evidenceNow],
    [levelNext, 18, (gap) => gap.levelNext],
    [anchorNext, 50, (gap) => gap.anchorNext],
    [labels.gain, 10, (gap) => points(gap.gain)],
    // Of a step that nobody can estimate the words stand in the next column.
    [days, 12, (gap) => whole(gap.days === 0 ? null : gap.days)],
    [labels.effort, 20, (gap) => gap.effort],
    [labels.who, 20, (gap) => gap.who],
    [labels.actions, 60, (gap) => gap.actions.join("\n")],
    [labels.proof, 40, (gap) => gap.artefact],
    [labels.traps, 60, (gap) => gap.traps.join("\n")],
  ]);
}

/** Nothing where nothing counts yet; where there is a reason for having no steps, it stands in their place. */
export function roadmapSheet(report: Report, { report: said, workbook }: Words): Sheet[] {
  const { roadmap, labels } = report;
  if (!roadmap) return [];
  const { order, period, days, after } = workbook.columns;
  const { id, title } = said.sheet.columns;
  const lines = roadmap.steps.map((step, i) => ({ ...step, order: i + 1 }));
  const steps = sheet(workbook.sheets.roadmap, lines, [
    [order, 6, (step) => whole(step.order)],
    [period, 30, (step) => step.period],
    [id, 9, (step) => step.criterionId],
    [title, 32, (step) => step.title],
    [said.headings.gates, 12, (step) => step.badge],
    [labels.today, 28, (step) => step.from],
    [labels.next, 28, (step) => step.to],
    [days, 12, (step) => whole(step.days)],
    [labels.gain, 10, (step) => points(step.gain)],
    [after, 12, (step) => points(step.after)],
    [labels.proof, 60, (step) => step.proof],
  ]);
  return [lines.length > 0 ? steps : { ...steps, rows: [[null, null, null, roadmap.intro]] }];
}

export function sourcesSheet({ method }: Report, { report: said, workbook }: Words): Sheet {
  const { publisher, published, checked, address, fact } = workbook.columns;
  return sheet(workbook.sheets.sources, method.sources, [
    [said.sheet.columns.id, 9, (source) => source.id],
    [said.sheet.columns.title, 40, (source) => source.title],
    [publisher, 28, (source) => source.publisher],
    [published, 14, (source) => source.date],
    [checked, 28, (source) => source.checked],
    [address, 50, (source) => source.address],
    [fact, 80, (source) => source.fact],
  ]);
}
