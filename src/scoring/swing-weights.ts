import { shares } from "./shares.ts";

/**
 * Weights from points given to the swing from worst to best of each item: w = p / Σp.
 * @param points finite and ≥ 0, on any scale.
 * @returns weights that sum to 1; all 0 while no points are given.
 * @throws RangeError for negative or not finite points.
 */
export function swingWeights(points: readonly number[]): number[] {
  if (!points.every((value) => Number.isFinite(value) && value >= 0)) {
    throw new RangeError("points are finite numbers from 0 up");
  }
  return shares(points);
}
