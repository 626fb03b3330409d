import type { Programme } from "#assessment";
import type { Condition, EvidenceGrade, Profile } from "#rubric";
import type { Verdict } from "../intake/record.ts";

/** The texts of the sample programme in one language; `public/samples/intake.*.json`. All in it is made up. */
export interface SampleContent {
  /** Id of the rubric that is shipped with it. */
  readonly rubric: string;
  readonly programme: Pick<Programme, "id" | "name" | "deadline" | "places" | "questions">;
  /** Who sits at this device. */
  readonly by: string;
  /** Names of the panel. */
  readonly reviewers: readonly string[];
  readonly files: {
    readonly table: string;
    readonly archive: string;
    /** Columns of the table that are no part of an assessment, with what may stand in them. */
    readonly columns: readonly { readonly header: string; readonly values: readonly string[] }[];
  };
  /** By id of a programme question that offers no options: what applicants answer. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly comments: Readonly<
    Record<"high" | "middle" | "low" | "champion" | "recused", readonly string[]>
  >;
  readonly reasons: Readonly<Record<Verdict, readonly string[]>>;
  /** What is true of an applicant that says nothing else. */
  readonly profile: Profile;
  readonly notes: readonly SampleNote[];
  readonly applicants: readonly SampleApplicant[];
}

/** What applicants write beside one criterion, by the level they have reached. */
export interface SampleNote {
  readonly criterion: string;
  readonly when?: Condition;
  /**
   * Levels 1 to 5, null at either end where nobody is under this condition. `{who}` and `{data}` are the applicant's, `{3..7}` is any of
   * these numbers.
   */
  readonly levels: readonly ({ readonly evidence: EvidenceGrade; readonly text: string } | null)[];
}

export interface SampleApplicant {
  /** Of its files and its e-mail address. */
  readonly slug: string;
  readonly name: string;
  readonly oneLiner: string;
  /** Its customers, and the data it works with; put into notes and comments. */
  readonly who: string;
  readonly data: string;
  readonly profile: Profile;
}
