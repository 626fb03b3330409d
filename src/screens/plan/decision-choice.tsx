import type { Plan } from "#assessment";
import type { Raisable } from "#report";
import { Choice, useMessages } from "#ui";
import styles from "./decision-choice.module.css";
import { type Decision, decisionOn } from "./use-plan-actions.ts";

const LEVELS = [2, 3, 4, 5] as const;

interface DecisionChoiceProps {
  readonly item: Raisable;
  readonly plan: Plan;
  readonly onDecide: (criterionId: string, decision: Decision) => void;
}

/** Whether the plan may decide about a criterion, must raise it, or must leave it as it is. */
export function DecisionChoice({ item, plan, onDecide }: DecisionChoiceProps) {
  const { plan: words } = useMessages();
  const choices: readonly Decision[] = [
    "free",
    ...LEVELS.filter((level) => level > item.level),
    "stay",
  ];
  const titleOf = (choice: Decision): string => {
    if (choice === "free") return words.free;
    return choice === "stay" ? words.stay : words.atLeast(choice);
  };
  const decided = decisionOn(plan, item.criterionId);
  return (
    <Choice
      className={styles["choice"]}
      isLabelHidden
      label={words.decision(item.title)}
      value={String(choices.includes(decided) ? decided : "free")}
      options={choices.map((choice) => ({ id: String(choice), title: titleOf(choice) }))}
      onChoose={(id) => {
        const choice = choices.find((known) => String(known) === id);
        if (choice !== undefined) onDecide(item.criterionId, choice);
      }}
    />
  );
}
