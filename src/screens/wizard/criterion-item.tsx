import { memo, type ReactNode } from "react";
import type { Answer } from "#assessment";
import type { Criterion, Rubric } from "#rubric";
import type { GateState } from "#scoring";
import { stateOf } from "#state";
import { useMessages } from "#ui";
import styles from "./criterion-item.module.css";

interface CriterionHeadProps {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  readonly grades: Rubric["policy"]["evidenceGrades"];
  /** The worst state among its gates; undefined without a gate. */
  readonly gate: GateState | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (criterionId: string) => void;
}

/** Element id of a criterion's one-line button. */
export function headId(criterionId: string): string {
  return `criterion-${criterionId}`;
}

/** One line of a criterion with its answer; opens it. Drawn again only when something of its own changes. */
const CriterionHead = memo(function CriterionHead(props: CriterionHeadProps) {
  const { criterion, answer, grades, gate, isOpen, onToggle } = props;
  const { wizard } = useMessages();
  const { id, naAllowed } = criterion;
  const state = stateOf(answer);
  const level = answer && "level" in answer ? answer.level : null;
  const grade = answer && "evidence" in answer ? grades[answer.evidence ?? 0] : wizard.gradeMissing;
  const said =
    level !== null
      ? [wizard.level(level), grade].filter(Boolean).join(" · ")
      : state === "notApplicable" && !naAllowed
        ? wizard.notAccepted
        : {
            level: "",
            notApplicable: wizard.notApplicable,
            unknown: wizard.unknown,
            unanswered: wizard.unanswered,
          }[state];
  return (
    <h2 className={styles["heading"]}>
      <button
        id={headId(id)}
        type="button"
        className={styles["head"]}
        aria-expanded={isOpen}
        aria-controls={`${headId(id)}-body`}
        onClick={() => onToggle(id)}
      >
        <span className={styles["mark"]} data-state={state} aria-hidden="true">
          {level ?? { level: "", notApplicable: "N", unknown: "?", unanswered: "" }[state]}
        </span>
        <span className={styles["title"]}>
          {criterion.title}
          <span className={styles["id"]}>{id}</span>
          {gate && (
            <span className={styles["gate"]} data-gate={gate}>
              {wizard.mustHave} · {wizard.gateStates[gate]}
            </span>
          )}
        </span>
        <span className={styles["said"]} data-state={state}>
          {said}
        </span>
      </button>
    </h2>
  );
});

/** A criterion in the list of a step: one line, and below it what `children` holds while it is open. */
export function CriterionItem({
  children,
  ...head
}: CriterionHeadProps & { readonly children: ReactNode }) {
  return (
    <li className={styles["item"]} data-open={head.isOpen}>
      <CriterionHead {...head} />
      <div id={`${headId(head.criterion.id)}-body`} hidden={!head.isOpen}>
        {children}
      </div>
    </li>
  );
}
