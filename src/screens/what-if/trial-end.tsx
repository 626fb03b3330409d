import { useRef, useState } from "react";
import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { LIMITS, NO_TRIAL, takeOverTrial, type TrialChanges, useLibrary, useWhatIf } from "#state";
import { Button, navigate, useMessages } from "#ui";
import { KeepDialog } from "./keep-dialog.tsx";
import styles from "./trial-end.module.css";

interface TrialEndProps {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly changes: TrialChanges;
}

/** What was done with the trial last. */
type Done =
  | { readonly kind: "kept"; readonly label: string }
  /** `revision` of the assessment after it: only then may it be taken back from here. */
  | { readonly kind: "takenOver"; readonly count: number; readonly revision: number }
  | { readonly kind: "takenBack" };

/** What can be done with a trial: keep it beside the assessment, take its answers over, or throw it away. */
export function TrialEnd({ assessment, rubric, changes }: TrialEndProps) {
  const { common, whatIf: words } = useMessages();
  const [keepingSince, setKeepingSince] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const said = useRef<HTMLOutputElement>(null);
  const { id, revision } = assessment;
  const isFull = assessment.snapshots.length >= LIMITS.snapshots;
  const takeOver = (): void => {
    const count = takeOverTrial(id, rubric);
    const after = useLibrary.getState().assessments[id]?.revision ?? 0;
    setDone({ kind: "takenOver", count, revision: after });
    // The button that was pressed is gone.
    said.current?.focus();
  };
  const takeBack = (): void => {
    useLibrary.getState().undo(id);
    setDone({ kind: "takenBack" });
    said.current?.focus();
  };
  const throwAway = (): void => {
    // A step like any other: whoever comes back can undo it.
    useWhatIf.getState().change(id, () => NO_TRIAL);
    navigate(`/report/${id}`);
  };
  return (
    <div className={styles["end"]}>
      {changes.count > 0 && (
        <div className={styles["actions"]}>
          <Button
            kind="primary"
            disabled={isFull}
            onClick={() => setKeepingSince(new Date().toISOString())}
          >
            {words.keep}
          </Button>
          {changes.answers.length > 0 && (
            <Button onClick={takeOver}>{words.takeOver(changes.answers.length)}</Button>
          )}
          <Button kind="quiet" onClick={throwAway}>
            {words.throwAway}
          </Button>
        </div>
      )}
      {isFull && <p className={styles["hint"]}>{words.keepFull(LIMITS.snapshots)}</p>}
      {changes.weights.length > 0 && <p className={styles["hint"]}>{words.weightsStay}</p>}
      <output ref={said} className={styles["done"]} tabIndex={-1}>
        {done?.kind === "kept" && words.kept(done.label)}
        {done?.kind === "takenOver" && words.takenOver(done.count)}
        {done?.kind === "takenBack" && words.takeOverUndone}
      </output>
      {done?.kind === "kept" && (
        <p>
          <a href={`#/report/${id}/compare`}>{words.toSnapshots}</a>
        </p>
      )}
      {done?.kind === "takenOver" && done.revision === revision && (
        <p>
          <Button kind="quiet" onClick={takeBack}>
            {common.undo}
          </Button>
        </p>
      )}
      <KeepDialog
        id={id}
        rubric={rubric}
        since={keepingSince}
        onClose={() => setKeepingSince(null)}
        onKept={(label) => setDone({ kind: "kept", label })}
      />
    </div>
  );
}
