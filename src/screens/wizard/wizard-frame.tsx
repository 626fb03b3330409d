import type { ReactNode } from "react";
import type { Venture } from "#state";
import { Page, useMessages } from "#ui";
import { KeysDialog } from "./keys-dialog.tsx";
import { ProgrammeStrip } from "./programme-strip.tsx";
import { ReadingStrip } from "./reading-strip.tsx";
import { ScorePanel } from "./score-panel.tsx";
import { StepList, type StepId } from "./step-list.tsx";
import type { WizardActions } from "./use-wizard-actions.ts";
import styles from "./wizard-frame.module.css";

interface WizardFrameProps {
  readonly venture: Venture;
  /** The step in view. */
  readonly current: StepId;
  readonly title: string;
  /** Beside the venture's name above the title. */
  readonly place?: string;
  readonly actions: WizardActions;
  /** What stands on the right instead of the score, and its name. */
  readonly panel?: { readonly title: string; readonly content: ReactNode };
  readonly children: ReactNode;
}

/** The page of a step: the steps on the left, one column, the live panel on the right; bars on a narrow window. */
export function WizardFrame(props: WizardFrameProps) {
  const { venture, current, title, place, actions, panel, children } = props;
  const { common, wizard } = useMessages();
  const name = venture.assessment.venture.name.trim() || common.unnamed;
  return (
    <Page title={title} eyebrow={place ? `${name} · ${place}` : name} width="wide">
      <ReadingStrip assessment={venture.assessment} />
      <ProgrammeStrip assessment={venture.assessment} />
      <div className={styles["frame"]}>
        <StepList venture={venture} current={current} />
        <div className={styles["column"]}>{children}</div>
        <aside className={styles["side"]} aria-label={panel?.title ?? wizard.panel}>
          {panel?.content ?? <ScorePanel venture={venture} actions={actions} />}
        </aside>
      </div>
      <KeysDialog open={actions.isKeysOpen} onClose={actions.onKeysClose} />
    </Page>
  );
}
