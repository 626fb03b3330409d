import type { Venture } from "#state";
import { useMessages } from "#ui";
import { ChangeList } from "./change-list.tsx";
import { CriterionList } from "./criterion-list.tsx";
import { ResultsPanel } from "./results-panel.tsx";
import styles from "./trial-page.module.css";
import { useTrialActions } from "./use-trial-actions.ts";
import { useTrialView } from "./use-trial-view.ts";
import { WeightsPanel } from "./weights-panel.tsx";

/** What was changed, the weights and the answers in one column, the result beside it or in a bar below. */
export function TrialPage({ venture }: { readonly venture: Venture }) {
  const { whatIf: words } = useMessages();
  const view = useTrialView(venture);
  const actions = useTrialActions(venture.assessment.id);
  const { assessment, rubric, trial, now } = view;
  return (
    <>
      <div className={styles["intro"]}>
        <p>
          <strong>{words.trial}</strong>
        </p>
        <p>{words.intro}</p>
        {assessment.rubric.hash !== rubric.hash && (
          <p>{words.otherVersion(assessment.rubric.version, rubric.version)}</p>
        )}
      </div>
      <div className={styles["frame"]}>
        <div className={styles["column"]}>
          <ChangeList view={view} actions={actions} />
          <WeightsPanel
            rubric={rubric}
            profile={assessment.profile}
            weights={trial.weights}
            shares={now.scorecard.globalWeights}
            actions={actions}
          />
          <CriterionList view={view} onAnswer={actions.onAnswer} />
        </div>
        <aside className={styles["side"]} aria-label={words.results}>
          <ResultsPanel view={view} />
        </aside>
      </div>
    </>
  );
}
