import type { DerivationLine } from "./report-sections.ts";
import type { Figure } from "./report-values.ts";
import { redone, type Term } from "./derivation-arithmetic.ts";
import { pointsFigure, shareFigure } from "./figure.ts";

/** A line with the rule it follows. */
export interface RuledLine extends DerivationLine {
  /** In words. */
  readonly formula: string;
}

type About = Pick<RuledLine, "id" | "label" | "formula"> &
  Partial<Pick<RuledLine, "dimensionId" | "criterionId">>;

/** A line whose result is points; none where there is no number. */
export function pointsLine(about: About, term: Term, value: number | null): RuledLine[] {
  return lineWith(about, term, value, pointsFigure);
}

/** A line whose result is a share 0..1, printed as a percentage. */
export function shareLine(about: About, term: Term, value: number | null): RuledLine[] {
  return lineWith(about, term, value, shareFigure);
}

/** A line whose result is a plain number, such as days or a sum of weights. */
export function countLine(about: About, term: Term, value: number): RuledLine[] {
  return lineWith(about, term, value, (number) => ({ value: number, text: given(number) }));
}

/** A line that says rather than computes. */
export function saidLine(about: About, arithmetic: string, result: Figure): RuledLine[] {
  return [{ dimensionId: null, criterionId: null, ...about, arithmetic, result }];
}

function lineWith(
  about: About,
  term: Term,
  value: number | null,
  figure: (value: number) => Figure,
): RuledLine[] {
  if (value === null) return [];
  const arithmetic = redone(term, value, (number) => figure(number).text);
  return saidLine(about, arithmetic, figure(value));
}

function given(value: number): string {
  return String(Number(value.toFixed(10)));
}
