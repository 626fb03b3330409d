/** The most an intake may hold. */
export const INTAKE_LIMITS = {
  applicants: 20_000,
  reviewers: 1_000,
  /** Columns of a table that are kept beside an assessment. */
  columns: 400,
  /** Draws that plausible ranks rest on. */
  draws: 65_535,
} as const;
