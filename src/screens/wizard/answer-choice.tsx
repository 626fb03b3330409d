import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import type { Criterion } from "#rubric";
import { useMessages } from "#ui";
import styles from "./answer-choice.module.css";
import type { CriterionDraft } from "./criterion-draft.ts";

/** Element id of one answer of a criterion: its level "1".."5", "unknown" or "notApplicable". */
export function choiceId(criterionId: string, choice: string): string {
  return `${criterionId}-${choice}`;
}

interface AnswerChoiceProps {
  readonly criterion: Criterion;
  /** Stands between the question and the anchors. */
  readonly children: ReactNode;
}

/** The answer as one native radio group: five anchors, and apart from them the two answers without a level. */
export function AnswerChoice({ criterion, children }: AnswerChoiceProps) {
  const { wizard } = useMessages();
  const { register } = useFormContext<CriterionDraft>();
  const { id, levels, naAllowed, question, why } = criterion;
  const others = [
    { choice: "unknown", key: "U", title: wizard.unknown, hint: wizard.unknownHint },
    ...(naAllowed
      ? [{ choice: "notApplicable", key: "N", title: wizard.notApplicable, hint: wizard.naHint }]
      : []),
  ];
  return (
    <fieldset className={styles["choice"]} aria-describedby={`${id}-why ${id}-below`}>
      <legend>{question}</legend>
      <p id={`${id}-why`} className={styles["why"]}>
        {why}
      </p>
      {children}
      <p id={`${id}-below`} className={styles["hint"]}>
        {wizard.allBelow}
      </p>
      <div className={styles["levels"]}>
        {levels.map((anchor, index) => {
          const level = String(index + 1);
          const element = choiceId(id, level);
          return (
            // The anchors of a criterion never change place, so their level is their identity.
            <label key={level} className={styles["level"]} htmlFor={element}>
              <input id={element} type="radio" value={level} {...register("choice")} />
              <span className={styles["number"]}>{level}</span>
              <span className={styles["anchor"]}>{anchor}</span>
            </label>
          );
        })}
      </div>
      <div className={styles["others"]}>
        {others.map(({ choice, key, title, hint }) => (
          <label
            key={choice}
            className={styles["other"]}
            data-choice={choice}
            htmlFor={choiceId(id, choice)}
          >
            <input
              id={choiceId(id, choice)}
              type="radio"
              value={choice}
              aria-describedby={`${choiceId(id, choice)}-hint`}
              {...register("choice")}
            />
            <span>
              <span className={styles["otherTitle"]}>
                {title} <kbd aria-hidden="true">{key}</kbd>
              </span>
              <span id={`${choiceId(id, choice)}-hint`} className={styles["hint"]}>
                {hint}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
