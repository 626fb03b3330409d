import type { KeyboardEvent } from "react";
import type { Answer } from "#assessment";
import type { Criterion, Level } from "#rubric";
import { useMessages } from "#ui";
import styles from "./level-choice.module.css";
import { levelOf } from "./level-of.ts";

interface LevelChoiceProps {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  readonly saved: Answer | undefined;
  readonly onChoose: (answer: Answer) => void;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** The level as one native radio group; the keys 1 to 5 and U work while it has the focus. */
export function LevelChoice({ criterion, answer, saved, onChoose }: LevelChoiceProps) {
  const { whatIf: words } = useMessages();
  const { id, title, levels } = criterion;
  const level = levelOf(answer);
  const savedLevel = levelOf(saved);
  // A grade stays with the level it was given for, also on the way back from "not applicable".
  const grade = gradeOf(answer) ?? gradeOf(saved);
  const choose = (next: Level): void =>
    onChoose({ level: next, ...(grade !== undefined && { evidence: grade }) });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = LEVELS.find((one) => String(one) === event.key);
    if (typed) {
      choose(typed);
      const group = event.currentTarget.closest("fieldset");
      group?.querySelector<HTMLElement>(`[value="${typed}"]`)?.focus();
    } else if (event.key.toLowerCase() === "u") onChoose({ unknown: true });
  };
  return (
    <fieldset className={styles["levels"]}>
      <legend className="visually-hidden">{words.levelOf(title)}</legend>
      {LEVELS.map((one, index) => (
        <label key={one} title={levels[index]} data-saved={one === savedLevel}>
          <input
            type="radio"
            name={`level-${id}`}
            value={one}
            checked={one === level}
            onChange={() => choose(one)}
            onKeyDown={onKeyDown}
          />
          <span>{one}</span>
          {one === savedLevel && <span className="visually-hidden"> {words.savedLevel}</span>}
        </label>
      ))}
    </fieldset>
  );
}

function gradeOf(answer: Answer | undefined) {
  return answer && "evidence" in answer ? answer.evidence : undefined;
}
