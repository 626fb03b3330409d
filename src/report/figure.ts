import { formatPoints, formatRange } from "#i18n";
import { round1 } from "#scoring";
import type { Figure } from "./report.ts";

/** Points, 0..100, printed to one decimal. */
export function pointsFigure(value: number | null): Figure {
  return { value, text: pointsText(value) };
}

export function pointsText(value: number | null): string {
  return formatPoints(value === null ? null : round1(value));
}

/** A share 0..1, printed as a percentage to one decimal so that 79.6% never reads as the 80% it falls short of. */
export function shareFigure(value: number | null): Figure {
  const text = value === null ? formatPoints(null) : `${pointsText(100 * value)}%`;
  return { value, text };
}

/** "52.0–74.5", or one number where both ends print alike. */
export function rangeText(low: number | null, high: number | null): string {
  return formatRange(low === null ? null : round1(low), high === null ? null : round1(high));
}
