import type { CohortRow, RankSettings } from "#cohort";
import { printShare } from "#figures";
import { formatList, type Messages } from "#i18n";
import type { Rubric } from "#rubric";

/**
 * Why an applicant has no rank, in one sentence without its full stop; null when it has one.
 * @param basis whose word the ranking goes by
 */
export function whyUnranked(
  row: CohortRow,
  rubric: Pick<Rubric, "dimensions" | "language">,
  { why }: Messages["cohort"]["table"],
  basis: RankSettings["basis"],
): string | null {
  if (basis === "panel" && row.reviewers === 0 && row.status !== "ranked") return why.noPanel;
  const titles = (ids: readonly string[]) => formatList(titlesOf(ids, rubric), rubric.language);
  switch (row.status) {
    case "ranked":
      return null;
    case "blocked":
      return why.blocked(titles(row.gatesFailed));
    case "insufficient":
      return row.gatesUnresolved.length > 0
        ? why.openMustHave(titles(row.gatesUnresolved))
        : why.insufficient(printShare(row.coverage));
    default:
      return why.notAssessable;
  }
}

/** Titles of criteria, in the order of the ids. */
export function titlesOf(
  ids: readonly string[],
  { dimensions }: Pick<Rubric, "dimensions">,
): readonly string[] {
  const criteria = dimensions.flatMap((dimension) => dimension.criteria);
  return ids.map((id) => criteria.find((criterion) => criterion.id === id)?.title ?? id);
}
