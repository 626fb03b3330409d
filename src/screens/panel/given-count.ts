import type { Assignment } from "#cohort";

/** How many readings an assignment gives out. */
export function givenCount({ given }: Pick<Assignment, "given">): number {
  return Object.values(given).reduce((sum, applicants) => sum + applicants.length, 0);
}
