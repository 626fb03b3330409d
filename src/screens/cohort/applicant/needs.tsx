import { useId } from "react";
import type { CohortRow, PanelReview } from "#cohort";
import { reviewQueue } from "#screening";
import { useMessages } from "#ui";
import styles from "./applicant.module.css";

/** Why another reading would help; nothing where it would not. */
export function Needs({
  row,
  reviews,
}: {
  readonly row: CohortRow;
  readonly reviews: readonly PanelReview[];
}) {
  const { needs } = useMessages().cohort.applicant;
  const heading = useId();
  const [item] = reviewQueue([row], reviews, 1);
  if (!item) return null;
  return (
    <section className={styles["needs"]} aria-labelledby={heading}>
      <h2 id={heading}>{needs.heading}</h2>
      <ul>
        {item.reasons.map((reason) => (
          <li key={reason}>{needs[reason]}</li>
        ))}
      </ul>
    </section>
  );
}
