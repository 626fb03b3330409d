import { printPoints, printShare } from "#figures";
import type { Figure } from "./report-values.ts";

/** Points 0..100 with their printed form. */
export function pointsFigure(value: number | null): Figure {
  return { value, text: printPoints(value) };
}

/** A share 0..1 with its printed form. */
export function shareFigure(value: number | null): Figure {
  return { value, text: printShare(value) };
}
