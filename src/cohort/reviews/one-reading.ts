import { logged } from "../intake/changes.ts";
import type { IntakeChanges, IntakeRecord, PanelReview } from "../intake/record.ts";

/** The intake without one reading; its reviewer stays on the panel and keeps the applicant. @param now ISO 8601, UTC */
export function withoutReading(
  record: IntakeRecord,
  { id, applicant, reviewer }: Pick<PanelReview, "id" | "applicant" | "reviewer">,
  now: string,
): IntakeChanges {
  const line = { what: "reviewRemoved", applicant, from: reviewer, to: "" } as const;
  return {
    ...logged({ ...record, content: record.content + 1 }, now, [line]),
    reviewsRemoved: [{ id, applicant }],
  };
}

/** The intake with a reading that was taken out put back as it was; the log keeps both. @param now ISO 8601, UTC */
export function withReadingBack(
  record: IntakeRecord,
  review: PanelReview,
  now: string,
): IntakeChanges {
  const { applicant, reviewer } = review;
  const line = { what: "reviewAdded", applicant, from: "", to: reviewer } as const;
  return {
    ...logged({ ...record, content: record.content + 1 }, now, [line]),
    reviews: [review],
  };
}
