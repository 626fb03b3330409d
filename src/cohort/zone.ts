/** In: safe for a place. Out: hardly a chance of one. Grey: between, worth another look. */
export type Zone = "in" | "grey" | "out";

export interface ZoneLimits {
  /** Least share of the draws within the places to be in, inclusive. */
  readonly in: number;
  /** Highest share to be out, inclusive. */
  readonly out: number;
}

/** Where nobody has set other limits. */
const LIMITS: ZoneLimits = { in: 0.9, out: 0.1 };

/** @param top share of the draws with a rank of k or better, 0..1 */
export function zoneOf(top: number, limits: ZoneLimits = LIMITS): Zone {
  if (top >= limits.in) return "in";
  return top <= limits.out ? "out" : "grey";
}
