import { printDifference } from "#figures";
import { criteriaOf } from "#rubric";
import type { Scorecard } from "#scoring";
import { type ComparisonWords, idsOfBoth, type ScoredSide, scoreSide } from "./compared-side.ts";
import { buildCriterionChanges } from "./comparison-criteria.ts";
import { buildGateChanges } from "./comparison-gates.ts";
import type { ComparedSide, Comparison, DimensionChange } from "./comparison-model.ts";
import { buildScoreChanges } from "./comparison-score.ts";
import { pointsFigure } from "./figure.ts";
import type { ReportTable } from "./report-values.ts";

export interface ComparisonInput extends ComparisonWords {
  /** The venture's own name. */
  readonly venture: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

/**
 * What changed between two days of one venture as plain data; the same input gives the same comparison.
 * Each side is scored by its own rules; names come from the shipped rubric, ids where it has none.
 * @throws ScoringRubricError when one of the rules cannot be scored, RangeError when a date is none
 */
export function buildComparison(input: ComparisonInput): Comparison {
  const { rubric, messages, venture } = input;
  const words = { rubric, messages };
  const before = scoreSide(input.before, words);
  const after = scoreSide(input.after, words);
  const name = venture.trim() || messages.report.unnamed;
  return {
    language: rubric.language,
    title: messages.compare.result.title(name, before.view.name, after.view.name),
    before: before.view,
    after: after.view,
    facts: factsOf(before, after, words),
    score: buildScoreChanges(before, after, words),
    dimensions: buildDimensionChanges(before, after, words),
    gates: buildGateChanges(before, after, words),
    criteria: buildCriterionChanges(before, after, words),
  };
}

function factsOf(
  { view: before }: ScoredSide,
  { view: after }: ScoredSide,
  { messages }: ComparisonWords,
): ReportTable {
  const { result } = messages.compare;
  const { facts } = result;
  const { final } = messages.report.verdict.facts;
  return {
    caption: facts.caption,
    columns: [
      { id: "fact", title: facts.label, numeric: false },
      { id: "before", title: before.name, numeric: false },
      { id: "after", title: after.name, numeric: false },
    ],
    rows: [
      [facts.date, before.date, after.date],
      [facts.band, before.band, after.band],
      [final.label, before.score.text, after.score.text],
      [facts.range, before.range, after.range],
      [facts.coverage, before.coverage.text, after.coverage.text],
      [facts.rubric, before.rubric, after.rubric],
    ],
  };
}

function buildDimensionChanges(
  before: ScoredSide,
  after: ScoredSide,
  { rubric, messages }: ComparisonWords,
): Comparison["dimensions"] {
  const { result } = messages.compare;
  const { radar } = result;
  const points = ({ dimensions }: Scorecard, id: string) => dimensions[id]?.adjusted ?? null;
  const lines = idsOfBoth(before.side.rules.dimensions, after.side.rules.dimensions)
    .map((id): DimensionChange => {
      const [from, to] = [points(before.scorecard, id), points(after.scorecard, id)];
      const value = from === null || to === null ? null : to - from;
      return {
        id,
        title: rubric.dimensions.find((dimension) => dimension.id === id)?.title ?? id,
        before: pointsFigure(from),
        after: pointsFigure(to),
        difference: { value, text: printDifference(from, to) },
      };
    })
    .filter((line) => asksAnything(line.id, before) || asksAnything(line.id, after));
  const series = (id: "previous" | "adjusted", scored: ScoredSide) => ({
    id,
    label: scored.view.name,
    values: lines.map((line) => points(scored.scorecard, line.id)),
  });
  const parts = lines.map((line) => radar.part(line.title, line.before.text, line.after.text));
  return {
    heading: radar.heading,
    lines,
    table: {
      caption: radar.caption,
      columns: [
        { id: "title", title: radar.dimension, numeric: false },
        { id: "before", title: result.before, numeric: true },
        { id: "after", title: result.after, numeric: true },
        { id: "difference", title: result.difference, numeric: true },
      ],
      rows: lines.map((line) => [
        line.title,
        line.before.text,
        line.after.text,
        line.difference.text,
      ]),
    },
    axes: lines.map(({ title }) => title),
    series: [series("adjusted", after), series("previous", before)],
    alt: radar.alt(before.view.name, after.view.name, parts.join(messages.report.betweenItems)),
  };
}

/** Whether a dimension has a criterion that applies to this side. */
function asksAnything(id: string, { side, off }: ScoredSide): boolean {
  return criteriaOf({
    dimensions: side.rules.dimensions.filter((dimension) => dimension.id === id),
  }).some((criterion) => !off.has(criterion.id));
}
