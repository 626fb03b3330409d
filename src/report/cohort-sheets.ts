import type { CohortInput } from "./cohort-input.ts";
import { logSheet } from "./cohort-log-sheet.ts";
import { agreementSheet, reviewersSheet } from "./cohort-panel-sheets.ts";
import { rankingSheet } from "./cohort-ranking-sheet.ts";
import { scoresLongSheet, scoresMatrixSheet } from "./cohort-score-sheets.ts";
import type { CohortSheet, SheetId } from "./cohort-sheet.ts";

/** The sheets about an intake, each made when it is asked for. */
export const COHORT_SHEETS: Readonly<Record<SheetId, (input: CohortInput) => CohortSheet>> = {
  ranking: rankingSheet,
  scores_long: scoresLongSheet,
  scores_matrix: scoresMatrixSheet,
  reviewers: reviewersSheet,
  agreement: agreementSheet,
  log: logSheet,
};

/** All sheets about an intake, in the order of a workbook. */
export function cohortSheets(input: CohortInput): CohortSheet[] {
  return Object.values(COHORT_SHEETS).map((make) => make(input));
}
