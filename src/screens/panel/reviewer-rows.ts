import type { PanelReview, Reviewer, ReviewerFigures } from "#cohort";
import { sameName } from "#screening";
import type { PanelParts } from "./use-panel.ts";

/** One reviewer with all that is known of them. */
export interface ReviewerRow {
  readonly reviewer: Reviewer;
  /** Applicants to read: without those they stepped back from. */
  readonly given: number;
  readonly back: number;
  readonly recused: number;
  /** Undefined until something came back that counts. */
  readonly figures: ReviewerFigures | undefined;
}

/** In the order of the panel. */
export function reviewerRows({
  record,
  reviews,
  agreement,
}: Pick<PanelParts, "record" | "reviews" | "agreement">): readonly ReviewerRow[] {
  const figures = agreement && agreement !== "failed" ? agreement.reviewers : [];
  return record.reviewers.map((reviewer): ReviewerRow => {
    const isTheirs = ({ reviewer: name }: Pick<PanelReview, "reviewer">): boolean =>
      sameName(name) === sameName(reviewer.name);
    const theirs = (reviews ?? []).filter(isTheirs);
    const barred = new Set(reviewer.conflicts);
    return {
      reviewer,
      given: reviewer.assigned.filter((applicant) => !barred.has(applicant)).length,
      back: theirs.filter(({ recused }) => !recused).length,
      recused: theirs.filter(({ recused }) => recused).length,
      figures: figures.find(isTheirs),
    };
  });
}
