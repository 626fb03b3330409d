/**
 * One decimal, halves up. The 1e-9 keeps a score that is mathematically on a half from falling below it
 * through floating point: 39.95 gives 40.0 and 59.949999999999996 gives 60.0.
 */
export function round1(score: number): number {
  return Math.floor(score * 10 + 0.5 + 1e-9) / 10;
}

/**
 * The last band that starts at or below the rounded score; rounding comes first, so a printed 70.0 is in the band from 70.
 * @param bands ascending, the first from 0.
 */
export function bandOf(
  bands: readonly { readonly id: string; readonly min: number }[],
  score: number,
): string | null {
  const rounded = round1(score);
  return bands.findLast((band) => band.min <= rounded)?.id ?? null;
}
