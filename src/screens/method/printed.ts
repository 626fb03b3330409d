import { round1 } from "#state";

/** A share 0..1 as a percentage without a needless decimal, for figures that a rubric states: "80%", "0.5%". */
export function stated(value: number): string {
  return `${round1(100 * value)}%`;
}

/** Points that a rubric states, without a needless decimal: "69". */
export function statedPoints(value: number): string {
  return String(round1(value));
}
