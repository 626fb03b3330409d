import { useEffect, useState } from "react";
import type { PanelReview } from "#cohort";
import { loadReviews } from "#screening";

interface Found {
  /** Of the intake they were read from. */
  readonly content: number;
  readonly reviews: readonly PanelReview[];
}

/** What reviewers sent about one applicant, read anew when the intake has changed; null until it is there. */
export function useReviews(
  id: string,
  applicant: string,
  content: number,
): readonly PanelReview[] | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let current = true;
    void loadReviews(id, applicant).then((read) => {
      if (current && read) setFound({ content, reviews: read });
    });
    return () => {
      current = false;
    };
  }, [id, applicant, content]);
  return found?.reviews ?? null;
}
