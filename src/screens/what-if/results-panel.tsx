import { useDeferredValue, useId, useState } from "react";
import { printDifference, printPoints, printRange } from "#figures";
import { Button, useMessages } from "#ui";
import { Announcer } from "./announcer.tsx";
import { bandText } from "./band-words.ts";
import { CHANGES_ID } from "./change-list.tsx";
import { DimensionResults } from "./dimension-results.tsx";
import { GateResults } from "./gate-results.tsx";
import { Headline, ResultFacts } from "./result-figures.tsx";
import styles from "./results-panel.module.css";
import { useMedia } from "./use-media.ts";
import type { TrialView } from "./use-trial-view.ts";

/** The width under which the panel is a bar; the style sheets know the same. */
const NARROW = "(width < 56.25rem)";

/** What the trial does to the result: beside the rows on a wide window, a bar that unfolds on a narrow one. */
export function ResultsPanel({ view }: { readonly view: TrialView }) {
  const { whatIf: words, wizard } = useMessages();
  const [unfolded, setUnfolded] = useState(false);
  const isNarrow = useMedia(NARROW);
  const details = useId();
  const { rubric, before, now, changes } = view;
  const drawn = useDeferredValue(now);
  const { scorecard } = now;
  const [saved, score] = [printPoints(before.scorecard.rounded), printPoints(scorecard.rounded)];
  const band = bandText(scorecard, rubric.policy, wizard);
  const reach = printRange(scorecard.finalLow, scorecard.finalHigh);
  const toChanges = (): void => {
    setUnfolded(false);
    document.getElementById(CHANGES_ID)?.focus();
  };
  return (
    <div className={styles["panel"]} data-unfolded={unfolded}>
      <div className={styles["bar"]}>
        <p className={styles["barScore"]}>
          <span className="visually-hidden">{wizard.score} </span>
          {changes.count > 0 && (
            <span className={`${styles["barWas"]} figure`}>{words.fromTo(saved, "")}</span>
          )}
          <strong className="figure">{score}</strong>
          {changes.count > 0 && (
            <span className="figure">
              {printDifference(before.scorecard.rounded, scorecard.rounded)}
            </span>
          )}
        </p>
        <p className={styles["barBand"]}>{band}</p>
        <button
          type="button"
          className={styles["unfold"]}
          aria-expanded={unfolded}
          aria-controls={details}
          onClick={() => setUnfolded(!unfolded)}
        >
          <span className="visually-hidden">{unfolded ? words.collapse : words.expand}</span>
          <svg viewBox="0 0 24 24" width={20} height={20} aria-hidden="true">
            <path d="M6 15l6-6 6 6" fill="none" stroke="currentColor" strokeWidth={2} />
          </svg>
        </button>
      </div>
      <div id={details} className={styles["details"]}>
        <div className={styles["summary"]}>
          <Headline view={view} />
          <ResultFacts view={view} />
          <Button kind="quiet" className={styles["toChanges"]} onClick={toChanges}>
            {words.changesCount(changes.count)}
          </Button>
          <GateResults rubric={rubric} before={before.gates} now={now.gates} />
        </div>
        {(unfolded || !isNarrow) && (
          <DimensionResults
            rubric={rubric}
            before={before.scorecard.dimensions}
            now={drawn.scorecard.dimensions}
          />
        )}
      </div>
      <Announcer text={words.announce(score, saved, reach, band)} />
    </div>
  );
}
