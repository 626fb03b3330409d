import { useState } from "react";
import { type Touched, useLibrary, type Venture } from "#state";
import { navigate } from "#ui";
import { useKeys } from "./wizard-keys.ts";

/** What the panel's buttons and the keys on every page of the wizard do. */
export interface WizardActions {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onKeys: () => void;
  readonly isKeysOpen: boolean;
  readonly onKeysClose: () => void;
}

/**
 * Undo, redo and the list of keys, by button and by key.
 * @param show shows a criterion that undo or redo has changed; answers false when it is not on this page, which then changes
 */
export function useWizardActions(
  { assessment, rubric }: Venture,
  show: (criterionId: string) => boolean = () => false,
): WizardActions {
  const [isKeysOpen, setKeysOpen] = useState(false);
  const { id } = assessment;
  const follow = (touched: Touched | undefined): void => {
    if (!touched) return;
    if (touched.kind !== "answer") {
      if (touched.kind === "opinions") navigate(`/report/${id}/opinion`);
      else if (touched.kind === "questions") navigate(`/assess/${id}/programme`);
      else if (touched.kind !== "everything") navigate(`/assess/${id}/profile`);
      return;
    }
    const { criterionId } = touched;
    if (show(criterionId)) return;
    const home = rubric.dimensions.find(({ criteria }) =>
      criteria.some((criterion) => criterion.id === criterionId),
    );
    if (home) navigate(`/assess/${id}/${home.id}/${criterionId}`);
  };
  const actions = {
    onUndo: () => follow(useLibrary.getState().undo(id)),
    onRedo: () => follow(useLibrary.getState().redo(id)),
    onKeys: () => setKeysOpen(true),
  };
  useKeys({
    "ctrl+z": actions.onUndo,
    "ctrl+shift+z": actions.onRedo,
    "?": actions.onKeys,
  });
  return { ...actions, isKeysOpen, onKeysClose: () => setKeysOpen(false) };
}
