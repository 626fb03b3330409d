import { NO_NUMBER } from "#i18n";
import { round1 } from "#scoring";

/** A change and its parts as printed; the parts add up to the difference of the two printed ends. */
export interface PrintedParts {
  /** "+2.6", "−0.4", "0.0". */
  readonly difference: string;
  readonly parts: readonly string[];
}

/**
 * Prints the parts of a change so that a reader can add them up: each is rounded to one decimal, up or down, such that
 * their sum is the printed `after` less the printed `before`. Largest remainder method (Hare-Niemeyer): all are rounded
 * down, then the tenths left over go to those that lost most. No part moves by a tenth or more; a part of 0 stays 0.
 * @param before points 0..100, exact
 * @param after likewise
 * @param parts points that add up to `after` − `before`
 */
export function printParts(before: number, after: number, parts: readonly number[]): PrintedParts {
  const difference = tenths(after) - tenths(before);
  const down = parts.map((part) => Math.floor(10 * part));
  const over = difference - down.reduce((sum, part) => sum + part, 0);
  const first = parts
    .map((part, index) => ({ index, lost: 10 * part - (down[index] ?? 0) }))
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, Math.max(0, over));
  const raised = new Set(first.map(({ index }) => index));
  return {
    difference: signed(difference),
    parts: down.map((part, index) => signed(raised.has(index) ? part + 1 : part)),
  };
}

/** The difference of two printed numbers of points, e.g. "+2.6"; a dash when one of them cannot be said. */
export function printDifference(before: number | null, after: number | null): string {
  return before === null || after === null ? NO_NUMBER : signed(tenths(after) - tenths(before));
}

/** Points gained or lost, e.g. "+2.6", "−0.4", "0.0"; halves away from zero. */
export function printChange(points: number | null): string {
  if (points === null) return NO_NUMBER;
  return signed(Math.sign(points) * tenths(Math.abs(points)));
}

function tenths(points: number): number {
  return Math.round(10 * round1(points));
}

function signed(count: number): string {
  if (count === 0) return "0.0";
  return `${count > 0 ? "+" : "−"}${(Math.abs(count) / 10).toFixed(1)}`;
}
