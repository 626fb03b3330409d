import type { CohortRow, Zone } from "#cohort";

/** One mark: where it stands, and the zone of those it stands for. */
export interface Dot {
  /** Left end of its column of the scale, in points. */
  readonly from: number;
  /** From the bottom, from 0. */
  readonly height: number;
  readonly zone: Zone | null;
}

export interface DotPlot {
  readonly dots: readonly Dot[];
  /** Applicants a mark stands for, at most. */
  readonly each: number;
  /** Marks in the highest column. */
  readonly highest: number;
}

/** Width of a column, in points. */
export const COLUMN = 2;
/** More marks on top of each other could not be told apart. */
const MOST = 24;
const ORDER: readonly (Zone | null)[] = ["in", "grey", "out", null];

/**
 * Scores as marks on top of each other, in columns two points wide; the last column takes 100 in. Where there are too many of
 * them a mark stands for several applicants of one zone.
 */
export function stackDots(rows: readonly Pick<CohortRow, "score" | "zone">[]): DotPlot {
  const columns = new Map<number, Map<Zone | null, number>>();
  for (const { score, zone } of rows) {
    if (score === null) continue;
    const from = Math.min(Math.floor(score / COLUMN) * COLUMN, 100 - COLUMN);
    const zones = columns.get(from) ?? new Map<Zone | null, number>();
    columns.set(from, zones.set(zone, (zones.get(zone) ?? 0) + 1));
  }
  const most = Math.max(1, ...[...columns.values()].map(total));
  const each = Math.ceil(most / MOST);
  const dots = [...columns].flatMap(([from, zones]) =>
    ORDER.flatMap((zone) =>
      Array.from({ length: Math.ceil((zones.get(zone) ?? 0) / each) }, () => zone),
    ).map((zone, height) => ({ from, height, zone })),
  );
  return { dots, each, highest: Math.max(0, ...dots.map(({ height }) => height + 1)) };
}

function total(zones: ReadonlyMap<Zone | null, number>): number {
  return [...zones.values()].reduce((sum, count) => sum + count, 0);
}

/** Where the line of the places stands: between the score of the last one within them and the next lower one; null when all have a place. */
export function cutOf(
  rows: readonly Pick<CohortRow, "score" | "rank">[],
  places: number,
): number | null {
  const scores = rows
    .flatMap(({ score, rank }) => (score === null || rank === null ? [] : [score]))
    .sort((a, b) => b - a);
  const last = scores[places - 1];
  if (last === undefined) return null;
  const next = scores.find((score) => score < last);
  return next === undefined ? null : (last + next) / 2;
}

/** Middle of some values; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  if (sorted.length % 2 === 1) return upper;
  return (upper + (sorted[half - 1] ?? upper)) / 2;
}
