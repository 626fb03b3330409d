import type { CohortRow } from "../intake/row.ts";

/** Where each of those who are ranked goes in the draws so far, in their order. */
export interface DrawnRanks {
  readonly draws: number;
  readonly applicants: readonly Pick<CohortRow, "rankLow" | "rankHigh" | "top">[];
}

/** Of steps of 500 draws those after 500, 1,000, 2,000, … and the last. */
export function* doublingSteps<Step>(steps: Iterable<Step>): Generator<Step, void> {
  let latest: { readonly step: Step } | undefined;
  let count = 0;
  let next = 1;
  for (const step of steps) {
    count += 1;
    latest = { step };
    if (count < next) continue;
    next *= 2;
    latest = undefined;
    yield step;
  }
  if (latest) yield latest.step;
}
