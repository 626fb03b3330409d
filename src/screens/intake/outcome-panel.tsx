import { useEffect, useId, useRef } from "react";
import type { ImportOutcome } from "#screening";
import { ButtonLink, useMessages } from "#ui";
import styles from "./outcome-panel.module.css";
import { SaveRows } from "./save-rows.tsx";

interface OutcomePanelProps {
  /** Id of the programme. */
  readonly id: string;
  readonly outcome: ImportOutcome;
}

/** What has been brought in, and where to go on. */
export function OutcomePanel({ id, outcome }: OutcomePanelProps) {
  const { outcome: words } = useMessages().intake;
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; the focus goes to what came of it.
  useEffect(() => heading.current?.focus(), []);
  const { added, changed, unchanged, bad, badTables, reviews } = outcome;
  const isNone = added + changed + reviews.taken === 0;
  return (
    <section aria-labelledby={title} className={styles["outcome"]}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {isNone ? words.headingNone : words.heading}
      </h2>
      <p>{words.text(added, changed, unchanged)}</p>
      {bad > 0 && <p>{words.bad(bad)}</p>}
      {badTables.map(({ key, place }) => (
        <SaveRows
          key={key}
          id={id}
          table={key}
          file={place.inside ?? place.file}
          isNamed={badTables.length > 1}
        />
      ))}
      {reviews.taken > 0 && <p>{words.reviews(reviews.taken)}</p>}
      {reviews.open > 0 && <p>{words.reviewsOpen(reviews.open)}</p>}
      <p className={styles["links"]}>
        <ButtonLink kind="primary" href={`#/screening/${id}`}>
          {words.table}
        </ButtonLink>
        {reviews.taken + reviews.open > 0 && (
          <ButtonLink href={`#/screening/${id}/panel`}>{words.panel}</ButtonLink>
        )}
      </p>
    </section>
  );
}
