import type { PanelReview, Reviewer } from "#cohort";
import { sameName } from "#screening";

/** By applicant: readings that are given out and have not come back. */
export function outstanding(
  reviewers: readonly Reviewer[],
  reviews: readonly PanelReview[],
): ReadonlyMap<string, number> {
  const back = new Set(
    reviews.map(({ reviewer, applicant }) => `${sameName(reviewer)}/${applicant}`),
  );
  const counts = new Map<string, number>();
  for (const { name, assigned, conflicts } of reviewers) {
    const barred = new Set(conflicts);
    for (const applicant of assigned) {
      if (barred.has(applicant) || back.has(`${sameName(name)}/${applicant}`)) continue;
      counts.set(applicant, (counts.get(applicant) ?? 0) + 1);
    }
  }
  return counts;
}
