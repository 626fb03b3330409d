import { completeRows } from "./complete-rows.ts";

/** Absolute agreement of raters who stand for others like them. */
export interface IntraclassCorrelation {
  /** ICC(2,1): how far one rater's value can be relied on; at most 1. */
  readonly icc21: number;
  /** ICC(2,k): the same for the mean of all k raters. */
  readonly icc2k: number;
  /** Subjects that every rater rated. */
  readonly n: number;
  /** Raters. */
  readonly k: number;
}

/**
 * Two-way random effects, absolute agreement (P. E. Shrout, J. L. Fleiss, Intraclass Correlations, 1979, cases 2):
 * with mean squares of rows R, columns C and the rest E,
 * ICC(2,1) = (R − E) / (R + (k − 1) E + k (C − E) / n), ICC(2,k) = (R − E) / (R + (C − E) / n).
 * @param subjectsByRaters one row a subject, one column a rater; rows with a null are left out
 * @returns null under two subjects or raters, or where the values do not vary enough to tell
 */
export function intraclassCorrelation(
  subjectsByRaters: readonly (readonly (number | null)[])[],
): IntraclassCorrelation | null {
  const { rows, k } = completeRows(subjectsByRaters);
  const n = rows.length;
  if (n === 0) return null;
  const all = mean(rows.flat());
  const ofRows = rows.map(mean);
  const ofColumns = Array.from({ length: k }, (_, r) => mean(rows.map((row) => row[r] ?? 0)));
  const between = (k * squares(ofRows, all)) / (n - 1);
  const raters = (n * squares(ofColumns, all)) / (k - 1);
  const rest =
    rows.reduce(
      (sum, row, i) =>
        sum +
        row.reduce(
          (part, value, r) => part + (value - (ofRows[i] ?? 0) - (ofColumns[r] ?? 0) + all) ** 2,
          0,
        ),
      0,
    ) /
    ((n - 1) * (k - 1));
  const one = between + (k - 1) * rest + (k * (raters - rest)) / n;
  const many = between + (raters - rest) / n;
  // What is left of equal numbers after rounding is no variation.
  const least = 1e-12 * (between + raters + rest);
  if (one <= least || many <= least) return null;
  return { icc21: (between - rest) / one, icc2k: (between - rest) / many, n, k };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[], around: number): number {
  return values.reduce((sum, value) => sum + (value - around) ** 2, 0);
}
