import { useCanRedo, useCanUndo } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./history-buttons.module.css";
import type { WizardActions } from "./use-wizard-actions.ts";

interface HistoryButtonsProps {
  /** The assessment's. */
  readonly id: string;
  readonly actions: WizardActions;
}

/** Undo, redo, and the list of keys. */
export function HistoryButtons({ id, actions }: HistoryButtonsProps) {
  const { common, wizard } = useMessages();
  const canUndo = useCanUndo(id);
  const canRedo = useCanRedo(id);
  return (
    <div className={styles["buttons"]}>
      <Button kind="quiet" disabled={!canUndo} onClick={actions.onUndo}>
        {common.undo}
      </Button>
      <Button kind="quiet" disabled={!canRedo} onClick={actions.onRedo}>
        {common.redo}
      </Button>
      <Button kind="quiet" aria-label={wizard.keys.open} onClick={actions.onKeys}>
        <span aria-hidden="true">?</span>
      </Button>
    </div>
  );
}
