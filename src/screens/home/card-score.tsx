import type { Assessment } from "#assessment";
import { MiniRadar, useMessages } from "#ui";
import { cardFigures } from "./card-figures.ts";
import styles from "./card-score.module.css";
import type { RubricState } from "./use-rubrics-of.ts";

interface CardScoreProps {
  readonly assessment: Assessment;
  readonly rubric: RubricState;
}

/** Radar, score with range, band, coverage; or why there is none. */
export function CardScore({ assessment, rubric }: CardScoreProps) {
  const { home, report } = useMessages();
  const { card } = home;
  if (rubric.state === "loading") return <p className={styles["note"]}>{card.scoring}</p>;
  if (rubric.state === "absent")
    return <p className={styles["note"]}>{card.noRubric(assessment.rubric.id)}</p>;
  if (rubric.state === "failed") return <p className={styles["note"]}>{card.failed}</p>;
  const figures = cardFigures(assessment, rubric.rubric, report);
  const { score, band, coverage, answered, total } = figures;
  return (
    <div className={styles["score"]}>
      <MiniRadar values={figures.adjusted} outline={figures.claimed} size={92} />
      <div className={styles["figures"]}>
        {score ? (
          <>
            <p className={styles["number"]}>
              <strong className="figure">{score.text}</strong>{" "}
              {score.range && <span className="figure">{card.range(score.range)}</span>}
            </p>
            <p className={styles["band"]}>{band}</p>
          </>
        ) : (
          <p className={styles["band"]}>{card.noScore}</p>
        )}
        <p className={styles["coverage"]}>
          {score && (
            <>
              {card.coverage(coverage)}
              <br />
            </>
          )}
          {card.answered(answered, total)}
        </p>
      </div>
    </div>
  );
}
