import { useRef } from "react";
import { Button, useMessages } from "#ui";
import { changeText } from "./answer-words.ts";
import styles from "./change-list.module.css";
import { TrialEnd } from "./trial-end.tsx";
import type { TrialActions } from "./use-trial-actions.ts";
import type { TrialView } from "./use-trial-view.ts";
import { printWeight } from "./print-weight.ts";

interface ChangeListProps {
  readonly view: TrialView;
  readonly actions: TrialActions;
}

interface Line {
  readonly id: string;
  /** The id in front of a criterion's line; a dimension has only its title. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly undo: () => void;
}

/** Element id of the heading of the list. */
export const CHANGES_ID = "what-if-changes";

/** Every change as a line that can be taken back, and the steps back and forward. */
export function ChangeList({ view, actions }: ChangeListProps) {
  const { common, whatIf: words } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const { steps, changes } = view;
  const lines = useLines(view, actions);
  // The button that was pressed is gone with its line.
  const taken = (undo: () => void) => () => {
    undo();
    heading.current?.focus();
  };
  return (
    <section className={styles["changes"]} aria-labelledby={CHANGES_ID}>
      <div className={styles["head"]}>
        <h2 id={CHANGES_ID} ref={heading} tabIndex={-1}>
          {words.changes}
        </h2>
        <div className={styles["steps"]}>
          <Button
            kind="quiet"
            disabled={steps.past.length === 0}
            aria-keyshortcuts="Control+Z"
            onClick={actions.onUndo}
          >
            {common.undo}
          </Button>
          <Button
            kind="quiet"
            disabled={steps.future.length === 0}
            aria-keyshortcuts="Control+Shift+Z"
            onClick={actions.onRedo}
          >
            {common.redo}
          </Button>
          <Button kind="quiet" disabled={changes.count === 0} onClick={taken(actions.onResetAll)}>
            {words.resetAll}
          </Button>
        </div>
      </div>
      {lines.length === 0 ? (
        <p className={styles["none"]}>{words.changesNone}</p>
      ) : (
        <ul>
          {lines.map(({ id, name: label, title, text, undo }) => (
            <li key={id}>
              <span>
                {words.line(label, text)}
                {label !== title && <span className={styles["title"]}>{title}</span>}
              </span>
              <Button kind="quiet" aria-label={words.undoOf(title)} onClick={taken(undo)}>
                {common.undo}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TrialEnd assessment={view.assessment} rubric={view.rubric} changes={changes} />
    </section>
  );
}

function useLines(
  { assessment, rubric, changes }: TrialView,
  { onAnswer, onWeight }: TrialActions,
): readonly Line[] {
  const { whatIf: words } = useMessages();
  const criteria = rubric.dimensions.flatMap((dimension) => dimension.criteria);
  const titles = new Map(
    [...rubric.dimensions, ...criteria].map(({ id, title }) => [id, title] as const),
  );
  const dimensions = new Set(rubric.dimensions.map(({ id }) => id));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return [
    ...changes.answers.map(({ criterionId, before, after }) => ({
      id: criterionId,
      name: criterionId,
      title: titleOf(criterionId),
      text: changeText({ before, after }, rubric.policy, words),
      undo: () => onAnswer(criterionId, assessment.answers[criterionId]),
    })),
    ...changes.weights.map(({ id, before, after }) => ({
      id: `weight/${id}`,
      name: dimensions.has(id) ? titleOf(id) : id,
      title: titleOf(id),
      text: words.weightChange(printWeight(before), printWeight(after)),
      undo: () => onWeight(id, before, before),
    })),
  ];
}
