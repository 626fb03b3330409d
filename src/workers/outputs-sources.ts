import type { Intake } from "#cohort";
import type { CohortInput } from "#report";

/** Everything a file about an intake is made from; it is ranked once for all languages. */
export interface Sources {
  readonly intake: Intake;
  /** One a language, in the order of the file; never empty. */
  readonly inputs: readonly [CohortInput, ...CohortInput[]];
}
