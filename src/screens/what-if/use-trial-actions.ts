import { useCallback, useEffect, useMemo } from "react";
import type { Answer } from "#assessment";
import { NO_TRIAL, useLibrary, useWhatIf, withTrialAnswer, withTrialWeight } from "#state";

/** What a person does to a trial; the same functions for as long as the assessment is the same. */
export interface TrialActions {
  readonly onAnswer: (criterionId: string, answer: Answer | undefined) => void;
  /** @param stated the rubric's own weight */
  readonly onWeight: (id: string, weight: number, stated: number) => void;
  readonly onResetWeights: () => void;
  readonly onResetAll: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export function useTrialActions(id: string): TrialActions {
  const actions = useMemo((): TrialActions => {
    const store = useWhatIf.getState();
    return {
      onAnswer: (criterionId, answer) =>
        store.change(id, (trial) => {
          const saved = useLibrary.getState().assessments[id]?.answers[criterionId];
          return withTrialAnswer(trial, criterionId, answer, saved);
        }),
      onWeight: (weighed, weight, stated) =>
        store.change(
          id,
          (trial) => withTrialWeight(trial, weighed, weight, stated),
          `weight:${weighed}`,
        ),
      onResetWeights: () => store.change(id, (trial) => ({ ...trial, weights: {} })),
      onResetAll: () => store.change(id, () => NO_TRIAL),
      onUndo: () => store.undo(id),
      onRedo: () => store.redo(id),
    };
  }, [id]);
  useHistoryKeys(actions);
  return actions;
}

const OTHER_INPUTS = new Set(["radio", "checkbox", "range"]);

/** Whether Ctrl+Z belongs to a field in which text is written. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !OTHER_INPUTS.has(target.type);
  return target instanceof HTMLTextAreaElement;
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, Command counting as Ctrl, anywhere on the page but in a text field or a dialog. */
function useHistoryKeys({ onUndo, onRedo }: Pick<TrialActions, "onUndo" | "onRedo">): void {
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented || event.isComposing) return;
      if (isWriting(event.target) || document.querySelector("dialog[open]")) return;
      const letter = key.toLowerCase();
      if (letter !== "z" && letter !== "y") return;
      event.preventDefault();
      if (letter === "z" && !shiftKey) onUndo();
      else onRedo();
    },
    [onUndo, onRedo],
  );
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onKeyDown]);
}
