import { useId, useState } from "react";
import { printPoints, printRange, printShare } from "#figures";
import { scorecardOf, type Venture } from "#state";
import { RangeBar, useMessages } from "#ui";
import { DimensionScores } from "./dimension-scores.tsx";
import { HistoryButtons } from "./history-buttons.tsx";
import { SaveState } from "./save-state.tsx";
import { ScoreAnnouncer } from "./score-announcer.tsx";
import styles from "./score-panel.module.css";
import { countIn, viewDimensions } from "./step-view.ts";
import type { WizardActions } from "./use-wizard-actions.ts";

interface ScorePanelProps {
  readonly venture: Venture;
  readonly actions: WizardActions;
}

/** Where the venture stands, live: beside the criteria on a wide window, a bar that unfolds on a narrow one. */
export function ScorePanel({ venture, actions }: ScorePanelProps) {
  const { wizard, common } = useMessages();
  const [unfolded, setUnfolded] = useState(false);
  const details = useId();
  const { assessment, rubric } = venture;
  const { scorecard } = scorecardOf(assessment, rubric);
  const score = printPoints(scorecard.rounded);
  const reach = printRange(scorecard.finalLow, scorecard.finalHigh);
  const coverage = printShare(scorecard.coverage);
  const said = wizard.announce(score, reach, coverage);
  return (
    <div className={styles["panel"]} data-unfolded={unfolded}>
      <div className={styles["bar"]}>
        <p className={styles["barScore"]}>
          <span className="visually-hidden">{wizard.score} </span>
          <strong className="figure">{score}</strong>{" "}
          {reach !== score && <span className="figure">{reach}</span>}
        </p>
        <SaveState id={assessment.id} isBrief />
        <button
          type="button"
          className={styles["unfold"]}
          aria-expanded={unfolded}
          aria-controls={details}
          onClick={() => setUnfolded(!unfolded)}
        >
          <span className="visually-hidden">{unfolded ? wizard.collapse : wizard.expand}</span>
          <svg viewBox="0 0 24 24" width={20} height={20} aria-hidden="true">
            <path d="M6 15l6-6 6 6" fill="none" stroke="currentColor" strokeWidth={2} />
          </svg>
        </button>
      </div>
      <div id={details} className={styles["details"]}>
        <div className={styles["summary"]}>
          <section className={styles["head"]}>
            <h2>{wizard.score}</h2>
            <p className={styles["score"]}>
              <strong className="figure">{score}</strong>
              <span className="figure">
                <span className="visually-hidden">{common.range} </span>
                {reach}
              </span>
            </p>
            <RangeBar
              label={wizard.rangeBar(score, reach)}
              score={scorecard.final}
              low={scorecard.finalLow}
              high={scorecard.finalHigh}
              marks={rubric.policy.bands.map(({ min }) => min).filter((min) => min > 0)}
            />
            {scorecard.final === null && <p className={styles["hint"]}>{wizard.noScore}</p>}
          </section>
          <Facts venture={venture} />
        </div>
        <DimensionScores dimensions={rubric.dimensions} scores={scorecard.dimensions} />
        <div className={styles["foot"]}>
          <SaveState id={assessment.id} />
          <HistoryButtons id={assessment.id} actions={actions} />
        </div>
      </div>
      <ScoreAnnouncer text={said} />
    </div>
  );
}

/** Band, coverage and what is left. */
function Facts({ venture: { assessment, rubric } }: { readonly venture: Venture }) {
  const { wizard } = useMessages();
  const { scorecard, gates } = scorecardOf(assessment, rubric);
  const views = viewDimensions(rubric, assessment);
  const unanswered = countIn(views, "unanswered");
  const unknown = countIn(views, "unknown");
  const { policy } = rubric;
  const titleOf = (id: string | null): string =>
    policy.bands.find((band) => band.id === id)?.title ?? "";
  const [low, high] = [titleOf(scorecard.bandLow), titleOf(scorecard.bandHigh)];
  const band =
    scorecard.band === "blocked"
      ? wizard.blocked
      : titleOf(scorecard.band) || (low === high ? low : wizard.bandOpen(low, high));
  const failed = gates.filter(({ state }) => state === "failed").length;
  const open = gates.filter(({ state }) => state === "unresolved").length;
  const left = [
    unanswered > 0 && wizard.leftUnanswered(unanswered),
    unknown > 0 && wizard.leftUnknown(unknown),
    failed > 0 && wizard.gatesFailed(failed),
    open > 0 && wizard.gatesOpen(open),
  ].filter((text) => text !== false);
  const isSettled = scorecard.band !== null;
  return (
    <dl className={styles["facts"]}>
      <div>
        <dt>{wizard.band}</dt>
        <dd data-settled={isSettled}>
          {band}
          {!isSettled && (
            <span className={styles["hint"]}>
              {wizard.bandHint(printShare(policy.minCoverage))}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{wizard.coverage}</dt>
        <dd className="figure">{printShare(scorecard.coverage)}</dd>
      </div>
      <div>
        <dt>{wizard.left}</dt>
        <dd>
          {left.length === 0 ? (
            wizard.leftNothing
          ) : (
            <ul>
              {left.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}
