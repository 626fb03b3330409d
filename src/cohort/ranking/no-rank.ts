import type { RankSettings } from "../intake/record.ts";
import type { CohortRow } from "../intake/row.ts";

/** Why an applicant has no rank. */
export type NoRank = "noPanel" | "blocked" | "openMustHave" | "insufficient" | "notAssessable";

/**
 * The reason why an applicant has no rank; null when it has one.
 * @param basis whose word the ranking goes by
 */
export function noRankOf(
  { status, reviewers, gatesUnresolved }: CohortRow,
  basis: RankSettings["basis"],
): NoRank | null {
  if (status === "ranked") return null;
  if (basis === "panel" && reviewers === 0) return "noPanel";
  return status === "insufficient" && gatesUnresolved.length > 0 ? "openMustHave" : status;
}
