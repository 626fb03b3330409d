/** How far apart two ratings are: any difference, the ranks between them, or the plain difference. */
export type Metric = "nominal" | "ordinal" | "interval";

/** Agreement beyond chance. */
export interface Agreement {
  /** At most 1; 0 = as by chance, below 0 = worse; null with a `reason`. */
  readonly value: number | null;
  /** Units with at least two ratings. */
  readonly n: number;
  /** No unit was rated twice, or every rating is the same: then agreement cannot be told from chance. */
  readonly reason?: "noPairs" | "noVariation";
}

/**
 * Krippendorff's alpha, 1 − D_o / D_e, over the coincidences of all pairable ratings
 * (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section D).
 * @param ratersByUnits one row a rater, one column a unit; null where a rater gave no rating. Rows may differ in length.
 * @param metric `ordinal` for levels 1..5
 */
export function krippendorffAlpha(
  ratersByUnits: readonly (readonly (number | null)[])[],
  metric: Metric,
): Agreement {
  return alphaOf(pairableUnits(ratersByUnits), metric);
}

/** Alpha of units that have at least two ratings each. */
export function alphaOf(units: readonly (readonly number[])[], metric: Metric): Agreement {
  const n = units.length;
  if (n === 0) return { value: null, n, reason: "noPairs" };
  const counts = countValues(units);
  if (counts.size === 1) return { value: null, n, reason: "noVariation" };
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const distance = distanceOf(metric, counts);
  // Each unit's pairs weigh 1 / (m − 1), so that every rating counts once.
  const observed = units.reduce(
    (sum, unit) => sum + pairSum(unit, distance) / (unit.length - 1),
    0,
  );
  const entries = [...counts];
  const expected = entries.reduce(
    (sum, [a, countA]) =>
      sum + entries.reduce((row, [b, countB]) => row + countA * countB * distance(a, b), 0),
    0,
  );
  return { value: 1 - ((total - 1) * observed) / expected, n };
}

/** The ratings of every unit that has at least two. */
export function pairableUnits(ratersByUnits: readonly (readonly (number | null)[])[]): number[][] {
  const width = Math.max(0, ...ratersByUnits.map((row) => row.length));
  return Array.from({ length: width }, (_, unit) =>
    ratersByUnits.flatMap((row) => {
      const rating = row[unit];
      return rating === null || rating === undefined ? [] : [rating];
    }),
  ).filter((ratings) => ratings.length >= 2);
}

/** How often each value occurs, in ascending order of the values. */
function countValues(units: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of units.flat().sort((a, b) => a - b)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function pairSum(ratings: readonly number[], distance: (a: number, b: number) => number): number {
  return ratings.reduce((sum, a) => sum + ratings.reduce((row, b) => row + distance(a, b), 0), 0);
}

/** The squared difference of two values under a metric. */
function distanceOf(
  metric: Metric,
  counts: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  if (metric === "nominal") return (a, b) => (a === b ? 0 : 1);
  if (metric === "interval") return (a, b) => (a - b) ** 2;
  // The distance in ranks: all ratings from a to b, those at both ends half.
  const midRanks = new Map<number, number>();
  let below = 0;
  for (const [value, count] of counts) {
    midRanks.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((midRanks.get(a) ?? 0) - (midRanks.get(b) ?? 0)) ** 2;
}
