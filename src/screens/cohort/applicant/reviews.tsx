import { useId } from "react";
import type { PanelReading, PanelReview } from "#cohort";
import { printPoints, printShare } from "#figures";
import { formatDate } from "#i18n";
import { useLanguage, useMessages } from "#ui";
import styles from "./applicant.module.css";

interface ReviewsProps {
  readonly reviews: readonly PanelReview[];
  readonly panel: PanelReading | null;
}

/** Every reading with its score, its comment, and whether the reviewer would back this one against all others. */
export function Reviews({ reviews, panel }: ReviewsProps) {
  const { reviews: texts, ...applicant } = useMessages().cohort.applicant;
  const language = useLanguage();
  const heading = useId();
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <h2 id={heading}>{texts.heading}</h2>
      <ul className={styles["reviews"]}>
        {reviews.map(({ id, reviewer, at, blind, champion, recused, comment }) => {
          const reader = panel?.readers.find(({ review }) => review === id);
          return (
            <li key={id}>
              <p>
                <strong>{reviewer}</strong>{" "}
                {champion && <span className={styles["champion"]}>{texts.champion}</span>}
              </p>
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
    </section>
  );
}
