import type { CohortReport } from "#report";
import type { Host } from "../sections/part.ts";

/** The report of an intake on its way to the page. */
export interface CohortPart extends Host {
  readonly report: CohortReport;
}
