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

/** A share of random draws, as whole per cent; never 0% or 100% of what did or did not happen: "<1%", ">99%". */
export function printDraws(share: number): string {
  if (share > 0 && share < 0.01) return "<1%";
  if (share < 1 && share > 0.99) return ">99%";
  return `${Math.round(100 * share)}%`;
}

/** Points either way, e.g. "±2.1". */
export function printSpread(points: number): string {
  return `±${printPoints(points)}`;
}

/** Agreement beyond chance, at most 1, to two decimals, e.g. "0.84"; cut, so that no 0.798 reads as the 0.80 it falls short of. */
export function printAgreement(value: number): string {
  const hundredths = Math.floor(100 * value + 1e-9);
  return `${hundredths < 0 ? "−" : ""}${(Math.abs(hundredths) / 100).toFixed(2)}`;
}

function rounded(value: number | null): number | null {
  return value === null ? null : round1(value);
}
