import { type Agreement, alphaOver, type Metric } from "./alpha-over.ts";

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
  const { kindOf, kinds, alphaOf } = alphaOver(pairableUnits(ratersByUnits), metric);
  const times = new Uint32Array(kinds);
  for (const kind of kindOf) times[kind] = (times[kind] ?? 0) + 1;
  return alphaOf(times);
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
