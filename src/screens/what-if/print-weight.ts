import { printPoints } from "#figures";

/** A weight as it would be typed: whole where it is whole, else to one decimal. */
export function printWeight(weight: number): string {
  return Number.isInteger(weight) ? String(weight) : printPoints(weight);
}
