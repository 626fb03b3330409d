import { type ChangeEvent, useId, useState } from "react";
import type { Plan } from "#assessment";
import type { PlanView } from "#report";
import { LIMITS } from "#state";
import { Button, Choice, useMessages } from "#ui";
import styles from "./goal-form.module.css";
import type { PlanActions } from "./use-plan-actions.ts";

interface GoalFormProps {
  readonly plan: Plan;
  readonly bands: PlanView["bands"];
  readonly actions: PlanActions;
}

/** A month of one person. */
const FIRST_DAYS = 20;
/** Stands for the band after today's in the list of bands. */
const NEXT = "";

/** What the plan shall reach, and from when; every change is kept at once. */
export function GoalForm({ plan, bands, actions }: GoalFormProps) {
  const { plan: words } = useMessages();
  const name = useId();
  const { goal } = plan;
  const byDays = goal !== undefined && "days" in goal;
  const band = goal && "band" in goal ? goal.band : NEXT;
  return (
    <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.goal}</legend>
        <label className={styles["option"]}>
          <input
            type="radio"
            name={name}
            checked={!byDays}
            onChange={() => actions.setGoal(undefined)}
          />
          {words.toBand}
        </label>
        {!byDays && (
          <Choice
            className={styles["detail"]}
            label={words.band}
            value={band}
            options={[
              { id: NEXT, title: words.nextBand },
              ...bands.slice(1).map(({ id, title }) => ({ id, title })),
            ]}
            onChoose={(id) => actions.setGoal(id === NEXT ? undefined : { band: id })}
          />
        )}
        <label className={styles["option"]}>
          <input
            type="radio"
            name={name}
            checked={byDays}
            onChange={() => actions.setGoal({ days: FIRST_DAYS })}
          />
          {words.byDays}
        </label>
        {byDays && <Days days={goal.days} onDays={(days) => actions.setGoal({ days })} />}
      </fieldset>
      <Start start={plan.start ?? ""} onStart={actions.setStart} />
      <p className={styles["buttons"]}>
        <Button onClick={actions.undo} disabled={!actions.undo}>
          {words.undo}
        </Button>
        <Button onClick={actions.redo} disabled={!actions.redo}>
          {words.redo}
        </Button>
        <Button kind="quiet" onClick={actions.reset} disabled={Object.keys(plan).length === 0}>
          {words.reset}
        </Button>
      </p>
      <p className={styles["hint"]}>{words.kept}</p>
    </form>
  );
}

/** What is typed is shown as it is; only a whole number within the limits becomes the plan's. */
function Days({
  days,
  onDays,
}: {
  readonly days: number;
  readonly onDays: (days: number) => void;
}) {
  const { plan: words } = useMessages();
  const field = useId();
  const [typed, setTyped] = useState<string>();
  const text = typed !== undefined && Number(typed) !== days ? typed : String(days);
  const isValid = text === String(days);
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    setTyped(target.value);
    const given = Number(target.value);
    const fits = target.value !== "" && Number.isInteger(given);
    if (fits && given >= 0 && given <= LIMITS.planDays) onDays(given);
  };
  return (
    <div className={styles["detail"]}>
      <label htmlFor={field}>{words.days}</label>
      <input
        id={field}
        type="number"
        inputMode="numeric"
        min={0}
        max={LIMITS.planDays}
        step={1}
        value={text}
        aria-invalid={!isValid}
        aria-describedby={isValid ? undefined : `${field}-fault`}
        onChange={change}
      />
      {!isValid && (
        <p id={`${field}-fault`} className={styles["fault"]}>
          {words.daysFault(LIMITS.planDays)}
        </p>
      )}
    </div>
  );
}

function Start({
  start,
  onStart,
}: {
  readonly start: string;
  readonly onStart: (start: string) => void;
}) {
  const { plan: words } = useMessages();
  const field = useId();
  return (
    <div className={styles["start"]}>
      <label htmlFor={field}>{words.start}</label>
      <input
        id={field}
        type="date"
        value={start}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => {
          if (target.value === "" || /^\d{4}-\d\d-\d\d$/.test(target.value)) onStart(target.value);
        }}
      />
      <p id={`${field}-hint`} className={styles["hint"]}>
        {words.startHint}
      </p>
    </div>
  );
}
