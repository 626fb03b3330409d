import type { CohortRow, RankSettings } from "#cohort";
import { printShare } from "#figures";
import { formatList, type Messages } from "#i18n";
import type { Rubric } from "#rubric";
import { noRankOf } from "#screening";

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
  const reason = noRankOf(row, basis);
  const titles = (ids: readonly string[]) => formatList(titlesOf(ids, rubric), rubric.language);
  switch (reason) {
    case null:
      return null;
    case "blocked":
      return why.blocked(titles(row.gatesFailed));
    case "openMustHave":
      return why.openMustHave(titles(row.gatesUnresolved));
    case "insufficient":
      return why.insufficient(printShare(row.coverage));
    default:
      return why[reason];
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
