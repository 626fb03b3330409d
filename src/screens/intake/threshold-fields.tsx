import { useId, useState } from "react";
import type { ValueMap } from "#intake";
import { useMessages } from "#ui";
import styles from "./threshold-fields.module.css";

type Thresholds = NonNullable<ValueMap["thresholds"]>;

interface ThresholdFieldsProps {
  readonly thresholds: Thresholds;
  readonly onChange: (thresholds: Thresholds) => void;
}

const LEVELS = [2, 3, 4, 5] as const;

/** For a column of percentages: from which one each level begins. What is typed counts once all four make sense. */
export function ThresholdFields({ thresholds, onChange }: ThresholdFieldsProps) {
  const { values: words } = useMessages().intake.table;
  const [typed, setTyped] = useState<readonly string[]>(thresholds.map(String));
  const fault = useId();
  const isValid = valid(typed) !== undefined;
  const change = (place: number, text: string): void => {
    const next = typed.map((before, each) => (each === place ? text : before));
    setTyped(next);
    const limits = valid(next);
    if (limits) onChange(limits);
  };
  return (
    <fieldset className={styles["thresholds"]}>
      <legend>{words.thresholds}</legend>
      {LEVELS.map((level, place) => (
        <label key={level}>
          {words.threshold(level)}
          <input
            inputMode="decimal"
            value={typed[place] ?? ""}
            aria-invalid={!isValid}
            aria-describedby={isValid ? undefined : fault}
            onChange={({ target }) => change(place, target.value)}
          />
        </label>
      ))}
      {!isValid && (
        <p id={fault} className={styles["fault"]}>
          {words.thresholdFault}
        </p>
      )}
    </fieldset>
  );
}

/** Four numbers from 0 to 100, none smaller than the one before. */
function valid(typed: readonly string[]): Thresholds | undefined {
  const [two, three, four, five, ...others] = typed.map((text) =>
    text.trim() === "" ? NaN : Number(text),
  );
  if (two === undefined || three === undefined || four === undefined || five === undefined)
    return undefined;
  const inOrder = 0 <= two && two <= three && three <= four && four <= five && five <= 100;
  return inOrder && others.length === 0 ? [two, three, four, five] : undefined;
}
