import type { CohortRow } from "#cohort";
import { cutOf, type DotPlot, medianOf, stackDots } from "./stack-dots.ts";

/** One dimension: where its marks stand, and how many applicants each is for. */
export interface Strip {
  /** Id of the dimension. */
  readonly id: string;
  readonly marks: readonly (readonly [at: number, count: number])[];
  readonly median: number | null;
}

/** All that the plots show. */
export interface PlotFigures {
  readonly scores: { readonly count: number; readonly low: number; readonly high: number };
  readonly dots: DotPlot;
  readonly cut: number | null;
  readonly strips: readonly Strip[];
}

/** With more applicants each part is a step of its own. */
const MANY = 2_000;
/** Marks of a strip stand at half points, of many applicants at whole ones: nearer ones would cover each other. */
const STEP = { few: 0.5, many: 1 };

/** Works the figures out in steps of a few milliseconds, also for 20,000 rows. */
export function* plotFigures(
  rows: readonly CohortRow[],
  places: number,
  dimensions: readonly string[],
): Generator<void, PlotFigures> {
  const isLarge = rows.length > MANY;
  // The rows have just come: the table is to be drawn first.
  if (isLarge) yield;
  const dots = stackDots(rows);
  if (isLarge) yield;
  const cut = cutOf(rows, places);
  const scores = scoreSpan(rows);
  const strips: Strip[] = [];
  for (const id of dimensions) {
    if (isLarge) yield;
    const values = valuesOf(rows, id);
    const marks = marksOf(values, isLarge ? STEP.many : STEP.few);
    strips.push({ id, marks, median: medianOf(values) });
  }
  return { scores, dots, cut, strips };
}

/** The points of all applicants in one dimension, without those that have none. */
export function valuesOf(rows: readonly CohortRow[], dimension: string): number[] {
  const values: number[] = [];
  for (const { dimensions } of rows) {
    const value = dimensions[dimension];
    if (value !== null && value !== undefined) values.push(value);
  }
  return values;
}

function scoreSpan(rows: readonly CohortRow[]): PlotFigures["scores"] {
  let [count, low, high] = [0, 100, 0];
  for (const { score } of rows) {
    if (score === null) continue;
    count += 1;
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  return { count, low, high };
}

function marksOf(values: readonly number[], step: number): Strip["marks"] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const at = Math.round(value / step) * step;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts];
}
