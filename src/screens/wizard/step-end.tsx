import type { Dimension } from "#rubric";
import { ButtonLink, useMessages } from "#ui";
import styles from "./step.module.css";

/** Element id of the link on, which takes the focus after the last criterion. */
export const WAY_ON = "step-way-on";

interface StepEndProps {
  readonly assessmentId: string;
  readonly unanswered: number;
  /** The dimension after this one, or the programme's questions; undefined where the check page follows. */
  readonly next: Pick<Dimension, "id" | "title"> | undefined;
}

/** What is left of a step, and the way on. */
export function StepEnd({ assessmentId, unanswered, next }: StepEndProps) {
  const { wizard } = useMessages();
  return (
    <div className={styles["end"]}>
      <p>{unanswered === 0 ? wizard.stepDone : wizard.stepLeft(unanswered)}</p>
      <ButtonLink
        id={WAY_ON}
        kind="primary"
        href={`#/assess/${assessmentId}/${next?.id ?? "check"}`}
      >
        {wizard.nextStep(next?.title ?? wizard.check)}
      </ButtonLink>
    </div>
  );
}
