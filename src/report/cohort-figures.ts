import type { CohortRow } from "#cohort";
import { printShare } from "#figures";
import { type Rubric, criteriaOf } from "#rubric";
import { quantile } from "#scoring";
import type { CohortInput } from "./cohort-input.ts";
import { LISTED_ROWS, rankedRows } from "./cohort-order.ts";
import type { CohortReport, CohortSection, DimensionSpread } from "./cohort-report.ts";
import { pointsFigure } from "./figure.ts";

const STEPS = 10;
/** Must-haves that are listed. */
const LISTED_GATES = 12;

/** How many ranked applicants scored how much, in ten equal steps. */
export function buildDistribution({
  rubric,
  ranking,
  messages,
}: CohortInput): CohortReport["distribution"] {
  const { headings, distribution } = messages.cohortReport;
  const scores = rankedRows(ranking.rows).flatMap(({ score }) => score ?? []);
  const width = 100 / STEPS;
  const counts = Array.from({ length: STEPS }, () => 0);
  for (const score of scores) {
    const step = Math.min(STEPS - 1, Math.floor(score / width));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const bins = counts.map((count, i) => ({ from: i * width, to: (i + 1) * width, count }));
  return {
    heading: headings.distribution,
    intro: scores.length === 0 ? distribution.none : distribution.intro(scores.length),
    alt: distribution.alt(bins.filter(({ count }) => count > 0)),
    bins,
    bands: rubric.policy.bands.map(({ title, min }) => ({ title, min })),
  };
}

/** Where the applicants stand in each dimension: the least, the quartiles and the most, of all that have a score in it. */
export function buildSpreads({
  rubric,
  ranking,
  messages,
}: CohortInput): CohortReport["dimensions"] {
  const { headings, spreads } = messages.cohortReport;
  const lines = rubric.dimensions.map((dimension) => spreadOf(dimension, ranking.rows));
  const titles = spreads.columns;
  return {
    heading: headings.dimensions,
    intro: spreads.intro,
    lines,
    table: {
      caption: spreads.caption,
      columns: [
        { id: "title", title: titles.title, numeric: false },
        { id: "count", title: titles.count, numeric: true },
        { id: "min", title: titles.min, numeric: true },
        { id: "q1", title: titles.lowerQuartile, numeric: true },
        { id: "median", title: titles.median, numeric: true },
        { id: "q3", title: titles.upperQuartile, numeric: true },
        { id: "max", title: titles.max, numeric: true },
      ],
      rows: lines.map((line) => [
        line.title,
        `${line.count}`,
        ...[line.min, line.lowerQuartile, line.median, line.upperQuartile, line.max].map(
          ({ text }) => text,
        ),
      ]),
    },
  };
}

function spreadOf(
  { id, title }: Rubric["dimensions"][number],
  rows: readonly CohortRow[],
): DimensionSpread {
  const values = rows.flatMap(({ dimensions }) => dimensions[id] ?? []).sort((a, b) => a - b);
  const at = (p: number) => pointsFigure(values.length === 0 ? null : quantile(values, p));
  return {
    id,
    title,
    count: values.length,
    min: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    max: at(1),
  };
}

/** The must-haves that most applicants fail, and how many have not said. */
export function buildFailedGates({ rubric, ranking, messages }: CohortInput): CohortSection {
  const { headings, gates } = messages.cohortReport;
  const { rows } = ranking;
  const failed = tally(rows.flatMap(({ gatesFailed }) => gatesFailed));
  const open = tally(rows.flatMap(({ gatesUnresolved }) => gatesUnresolved));
  const counted = criteriaOf(rubric)
    .map(({ id, title }) => ({ title, failed: failed.get(id) ?? 0, open: open.get(id) ?? 0 }))
    .filter((line) => line.failed + line.open > 0)
    .sort((a, b) => b.failed - a.failed || b.open - a.open);
  const heading = headings.gates;
  if (counted.length === 0) return { heading, paragraphs: [gates.none], table: null };
  const shareOf = (count: number) => printShare(count / rows.length);
  return {
    heading,
    paragraphs: [gates.intro],
    table: {
      caption: gates.caption,
      columns: [
        { id: "title", title: gates.columns.title, numeric: false },
        { id: "failed", title: gates.columns.failed, numeric: true },
        { id: "share", title: gates.columns.share, numeric: true },
        { id: "open", title: gates.columns.open, numeric: true },
      ],
      rows: counted
        .slice(0, LISTED_GATES)
        .map((line) => [line.title, `${line.failed}`, shareOf(line.failed), `${line.open}`]),
    },
  };
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What has been decided, who decided last and when; the log in short. */
export function buildDecisions({ intake, ranking, messages }: CohortInput): CohortSection {
  const { headings, decisions, columns, verdicts } = messages.cohortReport;
  const names = new Map(ranking.rows.map(({ id, name }) => [id, name]));
  const applied = intake.decisions.filter((decision) => decision.applied !== null);
  const pending = intake.decisions.filter((decision) => decision.pending !== null).length;
  const places = new Map(ranking.rows.map(({ id }, i) => [id, i]));
  const listed = [...applied]
    .sort((a, b) => (places.get(a.applicant) ?? 0) - (places.get(b.applicant) ?? 0))
    .slice(0, LISTED_ROWS);
  const counts = (["accept", "waitlist", "reject"] as const).map((verdict) =>
    decisions.count(
      verdicts[verdict],
      applied.filter((decision) => decision.applied === verdict).length,
    ),
  );
  return {
    heading: headings.decisions,
    paragraphs: [
      applied.length === 0 ? decisions.none : decisions.counts(counts),
      ...(pending > 0 ? [decisions.pending(pending)] : []),
      decisions.tie,
    ],
    table:
      listed.length === 0
        ? null
        : {
            caption: decisions.caption,
            columns: [
              { id: "name", title: columns.name, numeric: false },
              { id: "decision", title: columns.decision, numeric: false },
              { id: "reason", title: columns.note, numeric: false },
            ],
            rows: listed.map(({ applicant, applied: verdict, reason }) => [
              names.get(applicant)?.trim() || applicant.slice(0, 8),
              verdict ? verdicts[verdict] : "",
              reason,
            ]),
          },
  };
}
