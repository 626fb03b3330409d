import { memo } from "react";
import type { Answer } from "#assessment";
import type { Criterion, Rubric } from "#rubric";
import type { GateState } from "#scoring";
import { useMessages } from "#ui";
import { Anchors } from "./anchors.tsx";
import { answerText } from "./answer-words.ts";
import styles from "./criterion-row.module.css";
import { EvidenceChoice } from "./evidence-choice.tsx";
import { LevelChoice } from "./level-choice.tsx";
import { OtherChoice } from "./other-choice.tsx";

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly policy: Rubric["policy"];
  readonly saved: Answer | undefined;
  /** As the trial holds it: undefined when untouched, null when taken back. */
  readonly tried: Answer | null | undefined;
  /** What it still leaves, printed; null when it does not count. */
  readonly points: string | null;
  /** The worst state among its must-haves in the trial. */
  readonly gate: GateState | undefined;
  readonly onAnswer: (criterionId: string, answer: Answer | undefined) => void;
}

/** One criterion: its level, evidence or other answer, and what the level tried would claim. Drawn again only for a change of its own. */
export const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { criterion, policy, saved, tried, points, gate, onAnswer } = props;
  const { wizard, whatIf: words } = useMessages();
  const { id, title } = criterion;
  const isChanged = tried !== undefined;
  const answer = isChanged ? (tried ?? undefined) : saved;
  const choose = (next: Answer | undefined): void => onAnswer(id, next);
  return (
    <li className={styles["row"]} data-changed={isChanged}>
      <p className={styles["head"]}>
        <span className={styles["title"]}>{title}</span>
        <span className={styles["id"]}>{id}</span>
        {gate && (
          <span className={styles["gate"]} data-gate={gate}>
            {wizard.mustHave} · {wizard.gateStates[gate]}
          </span>
        )}
        {points !== null && (
          <span className={`${styles["points"]} figure`}>{words.points(points)}</span>
        )}
      </p>
      <div className={styles["choices"]}>
        <LevelChoice criterion={criterion} answer={answer} saved={saved} onChoose={choose} />
        <EvidenceChoice title={title} policy={policy} answer={answer} onChoose={choose} />
        <OtherChoice criterion={criterion} policy={policy} answer={answer} onChoose={choose} />
      </div>
      {isChanged && (
        <p className={styles["saved"]}>{words.saved(answerText(saved, policy, words))}</p>
      )}
      <Anchors criterion={criterion} answer={answer} saved={saved} isChanged={isChanged} />
    </li>
  );
});
