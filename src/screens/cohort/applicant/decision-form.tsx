import { type FormEvent, useId, useState } from "react";
import type { Decision } from "#cohort";
import { decide, undoDecision, useCanUndoDecision } from "#screening";
import { Button, useMessages } from "#ui";
import styles from "./applicant.module.css";

interface DecisionFormProps {
  /** Id of the programme. */
  readonly id: string;
  readonly applicant: string;
  readonly decision: Decision | undefined;
}

const VERDICTS = ["accept", "waitlist", "reject"] as const;

/** What is decided and what waits, each with the same reason. */
export function DecisionForm({ id, applicant, decision }: DecisionFormProps) {
  const { applicant: texts, decisions, table } = useMessages().cohort;
  const [reason, setReason] = useState(decision?.reason ?? "");
  const [failed, setFailed] = useState(false);
  const canUndo = useCanUndoDecision(id);
  const field = useId();
  const [applied, pending] = [decision?.applied ?? null, decision?.pending ?? null];
  const put = async (verdict: Decision["pending"]): Promise<void> => {
    const { ok } = await decide(id, [applicant], verdict, reason.trim());
    setFailed(!ok);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void put(pending);
  };
  return (
    <form className={styles["decision"]} aria-labelledby={`${field}-heading`} onSubmit={save}>
      <h2 id={`${field}-heading`}>{texts.decision.heading}</h2>
      <p role="status">
        {applied === null ? texts.decision.none : texts.decision.now(table.verdicts[applied])}
        {pending !== null && <strong> {texts.decision.pending(table.verdicts[pending])}</strong>}
      </p>
      <div className={styles["verdicts"]}>
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            aria-pressed={(pending ?? applied) === verdict}
            onClick={() => void put(verdict)}
          >
            {decisions[verdict]}
          </Button>
        ))}
        {(pending !== null || applied !== null) && (
          <Button kind="quiet" onClick={() => void put(pending === null ? "none" : null)}>
            {decisions.back}
          </Button>
        )}
        {canUndo && (
          <Button kind="quiet" onClick={() => void undoDecision(id)}>
            {decisions.undo}
          </Button>
        )}
      </div>
      <label htmlFor={field}>{decisions.reason}</label>
      <textarea
        id={field}
        rows={2}
        maxLength={2000}
        value={reason}
        aria-describedby={`${field}-hint`}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={`${field}-hint`} className={styles["small"]}>
        {decisions.reasonHint}
      </p>
      {reason.trim() !== (decision?.reason ?? "") && (
        <Button type="submit">{texts.decision.save}</Button>
      )}
      {failed && <p role="alert">{decisions.failed}</p>}
    </form>
  );
}
