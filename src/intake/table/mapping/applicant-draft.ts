import type { Assessment } from "#assessment";
import type { TableError } from "../row-error.ts";

/** One applicant as a record of a table tells it. */
export interface ApplicantDraft {
  /** Who it is, the same in every file: its id, else its e-mail address and name. */
  readonly identity: string;
  /** Row number as a spreadsheet program shows it. */
  readonly row: number;
  readonly record: number;
  readonly email: string | null;
  readonly assessment: Assessment;
  /** The columns that are no part of the assessment, and texts too long for their place in it, in the table's order. */
  readonly other: readonly { readonly header: string; readonly value: string }[];
}

export interface Applied {
  readonly applicants: readonly ApplicantDraft[];
  /** Records with any error are not among the applicants. */
  readonly errors: readonly TableError[];
  /** Records that are no applications: drafts, by the product's own column. */
  readonly skipped: readonly {
    readonly row: number;
    readonly record: number;
    readonly reason: "draft";
  }[];
}
