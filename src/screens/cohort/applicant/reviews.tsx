import { useId, useState } from "react";
import type { PanelReading, PanelReview } from "#cohort";
import { printPoints, printShare } from "#figures";
import { formatDate } from "#i18n";
import { removeReading, restoreReading } from "#screening";
import { Button, useLanguage, useMessages } from "#ui";
import styles from "./applicant.module.css";

interface ReviewsProps {
  /** Id of the programme. */
  readonly id: string;
  readonly reviews: readonly PanelReview[];
  readonly panel: PanelReading | null;
}

/** Every reading with its score, its comment, whether the reviewer would back this one against all others, and a way to take it out. */
export function Reviews({ id, reviews, panel }: ReviewsProps) {
  const { cohort, common } = useMessages();
  const { reviews: texts, ...applicant } = cohort.applicant;
  const language = useLanguage();
  const heading = useId();
  const [removed, setRemoved] = useState<PanelReview | null>(null);
  const [failed, setFailed] = useState(false);
  const remove = async (review: PanelReview): Promise<void> => {
    const { ok } = await removeReading(id, review);
    setFailed(!ok);
    if (ok) setRemoved(review);
  };
  const putBack = async (review: PanelReview): Promise<void> => {
    const { ok } = await restoreReading(id, review);
    setFailed(!ok);
    if (ok) setRemoved(null);
  };
  if (reviews.length === 0 && !removed) return null;
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <h2 id={heading}>{texts.heading}</h2>
      <ul className={styles["reviews"]}>
        {reviews.map((review) => {
          const { reviewer, at, blind, champion, recused, comment } = review;
          const reader = panel?.readers.find((one) => one.review === review.id);
          return (
            <li key={review.id}>
              <div className={styles["reviewer"]}>
                <strong>{reviewer}</strong>
                {champion && <span className={styles["champion"]}>{texts.champion}</span>}
                <Button
                  kind="quiet"
                  aria-label={texts.removeOne(reviewer)}
                  onClick={() => void remove(review)}
                >
                  {texts.remove}
                </Button>
              </div>
              <p className={styles["small"]}>
                <time dateTime={at}>{formatDate(at, language)}</time>
                {" · "}
                {blind ? texts.blind : texts.open}
                {reader && !recused && (
                  <>
                    {" · "}
                    {applicant.score} {printPoints(reader.score)} · {applicant.coverage}{" "}
                    {printShare(reader.coverage)}
                  </>
                )}
              </p>
              {reader?.state === "short" && <p className={styles["small"]}>{texts.short}</p>}
              <p className={styles["comment"]}>
                {recused ? texts.recused : comment.trim() || texts.noComment}
              </p>
            </li>
          );
        })}
      </ul>
      <div role="status">
        {removed && (
          <p className={styles["removed"]}>
            {texts.removed(removed.reviewer)}
            <Button onClick={() => void putBack(removed)}>{common.undo}</Button>
          </p>
        )}
      </div>
      {failed && <p role="alert">{texts.failed}</p>}
    </section>
  );
}
