import { useLanguage, useMessages } from "#ui";
import styles from "./cohort-page.module.css";
import { printCount } from "./parts/print-count.ts";

interface RankingStateProps {
  readonly stage: "scoring" | "drawing" | "done" | "failed";
  /** Draws made so far, and all of them. */
  readonly draws: number;
  readonly all: number;
  /** Whether there is somebody to draw ranks for. */
  readonly isRanked: boolean;
}

/** How far the ranking has come. */
export function RankingState({ stage, draws, all, isRanked }: RankingStateProps) {
  const { progress } = useMessages().cohort.table;
  const language = useLanguage();
  if (stage === "failed") return <p role="alert">{progress.failed}</p>;
  const texts = {
    scoring: progress.scoring,
    drawing: progress.drawing(printCount(draws, language), printCount(all, language)),
    done:
      draws > 0 ? progress.done(printCount(draws, language)) : isRanked ? progress.fewReadings : "",
  };
  return (
    <p className={styles["progress"]}>
      {stage === "drawing" && <progress value={draws} max={all} aria-hidden="true" />}
      <span>{texts[stage]}</span>
    </p>
  );
}
