import { printPoints, printShare } from "#figures";
import type { Figure } from "./report-values.ts";

/**
 * Points 0..100 with their printed form.
 * @param derivation id of the line that redoes them; a number that cannot be said has none
 */
export function pointsFigure(value: number | null, derivation?: string): Figure {
  return traced({ value, text: printPoints(value) }, derivation);
}

/** A share 0..1 with its printed form. */
export function shareFigure(value: number | null, derivation?: string): Figure {
  return traced({ value, text: printShare(value) }, derivation);
}

function traced(figure: Figure, derivation: string | undefined): Figure {
  return derivation === undefined || figure.value === null ? figure : { ...figure, derivation };
}
