import { useId } from "react";
import type { Assessment } from "#assessment";
import { LIMITS, markOf, markReading } from "#state";
import { useMessages } from "#ui";
import styles from "./reading-marks.module.css";

/** What a reader says of a whole application: strong yes, comment, conflict of interest. */
export function ReadingMarks({ assessment }: { readonly assessment: Assessment }) {
  const { panelReading: words } = useMessages();
  const field = useId();
  const { id, readingOf } = assessment;
  if (!readingOf) return null;
  const { champion, recused, comment } = markOf(readingOf);
  return (
    <div className={styles["marks"]}>
      {!recused && (
        <>
          <Tick
            label={words.champion}
            hint={words.championHint}
            checked={champion}
            onChange={(isOn) => markReading(id, { champion: isOn })}
          />
          <div className={styles["comment"]}>
            <label htmlFor={field}>{words.comment}</label>
            <p id={`${field}-hint`} className={styles["hint"]}>
              {words.commentHint}
            </p>
            <textarea
              id={field}
              rows={3}
              maxLength={LIMITS.note}
              aria-describedby={`${field}-hint`}
              value={comment}
              onChange={(event) => markReading(id, { comment: event.target.value })}
            />
          </div>
        </>
      )}
      <RecusedTick assessment={assessment} />
    </div>
  );
}

/** Whether the reader steps back. */
export function RecusedTick({ assessment }: { readonly assessment: Assessment }) {
  const { panelReading: words } = useMessages();
  const { id, readingOf } = assessment;
  return (
    <Tick
      label={words.recused}
      hint={words.recusedHint}
      checked={readingOf?.recused === true}
      onChange={(recused) => markReading(id, { recused })}
    />
  );
}

interface TickProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, hint, checked, onChange }: TickProps) {
  const field = useId();
  return (
    <div className={styles["tick"]}>
      <input
        id={field}
        type="checkbox"
        checked={checked}
        aria-describedby={`${field}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={field}>{label}</label>
      <p id={`${field}-hint`} className={styles["hint"]}>
        {hint}
      </p>
    </div>
  );
}
