import { formatList } from "#i18n";
import type { Venture } from "#state";
import { useLanguage, useMessages } from "#ui";
import styles from "./applies-panel.module.css";
import { HistoryButtons } from "./history-buttons.tsx";
import { SaveState } from "./save-state.tsx";
import { ScoreAnnouncer } from "./score-announcer.tsx";
import { viewDimensions } from "./step-view.ts";
import type { WizardActions } from "./use-wizard-actions.ts";

interface AppliesPanelProps {
  readonly venture: Venture;
  readonly actions: WizardActions;
}

/** How many criteria the profile leaves on, live, and where it takes some away. */
export function AppliesPanel({ venture, actions }: AppliesPanelProps) {
  const { profile: words } = useMessages();
  const language = useLanguage();
  const { assessment, rubric } = venture;
  const views = viewDimensions(rubric, assessment);
  const on = views.reduce((sum, view) => sum + view.on.length, 0);
  const all = views.reduce((sum, { dimension }) => sum + dimension.criteria.length, 0);
  const parts = views
    .filter(({ off }) => off.length > 0)
    .map(({ dimension, off }) => words.losesPart(dimension.title, off.length));
  const headline = words.applies(on, all);
  const loses = parts.length > 0 ? words.loses(formatList(parts, language)) : words.losesNone;
  return (
    <div className={styles["panel"]}>
      <h2 className={styles["headline"]}>{headline}</h2>
      <ul className={styles["dimensions"]}>
        {views.map(({ dimension, on: kept }) => (
          <li key={dimension.id} data-loses={kept.length < dimension.criteria.length}>
            <span>{dimension.title}</span>
            <span className="figure">
              {words.ofDimension(kept.length, dimension.criteria.length)}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles["loses"]}>{loses}</p>
      <div className={styles["foot"]}>
        <SaveState id={assessment.id} />
        <HistoryButtons id={assessment.id} actions={actions} />
      </div>
      <ScoreAnnouncer text={[headline, loses].join(language === "zh" ? "。" : ". ")} />
    </div>
  );
}
