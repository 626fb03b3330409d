import type { CohortOptions, CohortReading, CohortTable } from "#cohort";

/** What the cohort worker is asked for; survives structured cloning, flat arrays as they are. */
export interface CohortJob {
  readonly table: CohortTable;
  readonly options: CohortOptions;
}

/** What it says back: a reading after 500 draws, after 1,000, 2,000 and so on, then the last one. */
export interface CohortReply {
  readonly reading: CohortReading;
  readonly isLast: boolean;
}
