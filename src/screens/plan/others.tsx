import { useMessages } from "#ui";
import { DecisionChoice } from "./decision-choice.tsx";
import styles from "./others.module.css";
import type { PlanPartProps } from "./steps.tsx";
import { decisionOn } from "./use-plan-actions.ts";

/** What the plan leaves as it is: by choice first, in the open; the rest folded away, free to be pinned. */
export function Others({ roadmap, plan, raisable, actions }: PlanPartProps) {
  const { plan: words } = useMessages();
  const planned = new Set(roadmap.steps.map(({ criterionId }) => criterionId));
  const rest = raisable.filter(({ criterionId }) => !planned.has(criterionId));
  const decided = rest.filter(({ criterionId }) => decisionOn(plan, criterionId) !== "free");
  const free = rest.filter(({ criterionId }) => decisionOn(plan, criterionId) === "free");
  const rows = (items: typeof rest) => (
    <ul className={styles["rows"]}>
      {items.map((item) => (
        <li key={item.criterionId}>
          <p>
            <span className={styles["dimension"]}>{item.dimension}</span>
            {item.title} <span className={styles["level"]}>{words.level(item.level)}</span>
          </p>
          <DecisionChoice item={item} plan={plan} onDecide={actions.decide} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {decided.length > 0 && (
        <section aria-labelledby="plan-decided">
          <h2 id="plan-decided">{words.decided}</h2>
          {rows(decided)}
        </section>
      )}
      {free.length > 0 && (
        <details className={styles["free"]}>
          <summary>{words.others(free.length)}</summary>
          {rows(free)}
        </details>
      )}
    </>
  );
}
