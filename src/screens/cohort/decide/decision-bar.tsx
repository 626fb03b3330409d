import { useId, useState } from "react";
import type { CohortRow, Verdict } from "#cohort";
import { decide, type OpenIntake, undoDecision, useCanUndoDecision } from "#screening";
import { Button, ButtonLink, useMessages } from "#ui";
import { ApplyDialog } from "./apply-dialog.tsx";
import styles from "./decision-bar.module.css";
import { acceptedOf, pendingOf } from "./ties.ts";

interface DecisionBarProps {
  readonly intake: OpenIntake;
  /** All of them, in the order of the ranking. */
  readonly rows: readonly CohortRow[];
}

/** How many places are given, what waits, and the way to put it in force. */
export function DecisionBar({ intake, rows }: DecisionBarProps) {
  const { decisions: texts } = useMessages().cohort;
  const { record, decisions } = intake;
  const { id, places } = record.programme;
  const [open, setOpen] = useState(false);
  const canUndo = useCanUndoDecision(id);
  const waiting = pendingOf(decisions).length;
  const { now, after } = acceptedOf(decisions);
  return (
    <section className={styles["bar"]} aria-label={texts.label}>
      <div className={styles["line"]}>
        <p>
          {texts.places(now, places)}
          {after > places && (
            <span className={styles["over"]}> ({texts.overfull(after - places)})</span>
          )}
        </p>
        {waiting > 0 && (
          <>
            <p className={styles["waiting"]}>{texts.waiting(waiting)}</p>
            <Button kind="primary" onClick={() => setOpen(true)}>
              {texts.review}
            </Button>
          </>
        )}
        {canUndo && (
          <Button kind="quiet" onClick={() => void undoDecision(id)}>
            {texts.undo}
          </Button>
        )}
      </div>
      <ApplyDialog intake={intake} rows={rows} open={open} onClose={() => setOpen(false)} />
    </section>
  );
}

const VERDICTS = ["accept", "waitlist", "reject"] as const;

interface SelectionBarProps {
  /** Id of the programme. */
  readonly id: string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

/** What can be done with those selected; stays in view. */
export function SelectionBar({ id, selected, onSelect }: SelectionBarProps) {
  const { decisions: texts } = useMessages().cohort;
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState("");
  const field = useId();
  const ids = [...selected];
  const put = async (verdict: Verdict | "none", title: string): Promise<void> => {
    const given = reason.trim();
    const outcome = await decide(id, ids, verdict, given === "" ? undefined : given);
    setSaid(outcome.ok ? texts.put(ids.length, title) : texts.failed);
    if (outcome.ok) setReason("");
  };
  const canCompare = ids.length >= 2 && ids.length <= 5;
  return (
    <section className={styles["selection"]} aria-label={texts.chosen(ids.length)}>
      <div className={styles["line"]}>
        <p>
          <strong>{texts.chosen(ids.length)}</strong>
        </p>
        {VERDICTS.map((verdict) => (
          <Button key={verdict} onClick={() => void put(verdict, texts[verdict])}>
            {texts[verdict]}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => void put("none", texts.back)}>
          {texts.back}
        </Button>
        <div className={styles["reason"]}>
          <label htmlFor={field}>{texts.reason}</label>
          <input
            id={field}
            value={reason}
            maxLength={2000}
            aria-describedby={`${field}-hint`}
            onChange={(event) => setReason(event.target.value)}
          />
          <span id={`${field}-hint`} className="visually-hidden">
            {texts.reasonHint}
          </span>
        </div>
        {canCompare && (
          <ButtonLink href={`#/screening/${id}/compare/${ids.join(",")}`}>
            {texts.compare}
          </ButtonLink>
        )}
        <Button kind="quiet" onClick={() => onSelect(new Set())}>
          {texts.unselect}
        </Button>
      </div>
      <output className={styles["said"]}>{said}</output>
    </section>
  );
}
