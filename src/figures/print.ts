import { formatPoints, formatRange } from "#i18n";
import { round1 } from "#scoring";

/** Points 0..100 as every output prints them: rounded by the rule of docs/scoring.md, one decimal. */
export function printPoints(value: number | null): string {
  return formatPoints(rounded(value));
}

/** "52.0–74.5", or one number where both ends print alike. */
export function printRange(low: number | null, high: number | null): string {
  return formatRange(rounded(low), rounded(high));
}

/** A share 0..1 as a percentage to one decimal, so that 79.6% never reads as the 80% it falls short of. */
export function printShare(value: number | null): string {
  return value === null ? formatPoints(null) : `${printPoints(100 * value)}%`;
}

function rounded(value: number | null): number | null {
  return value === null ? null : round1(value);
}
