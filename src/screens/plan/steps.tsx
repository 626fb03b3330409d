import type { Plan } from "#assessment";
import type { PlanView, RoadmapSection } from "#report";
import { useMessages } from "#ui";
import { DecisionChoice } from "./decision-choice.tsx";
import styles from "./steps.module.css";
import type { PlanActions } from "./use-plan-actions.ts";

export interface PlanPartProps {
  readonly roadmap: RoadmapSection;
  readonly plan: Plan;
  readonly raisable: PlanView["raisable"];
  readonly actions: PlanActions;
}

/** The raises of the plan in their order, each with its days on a common scale and what is decided about it. */
export function Steps({ roadmap, plan, raisable, actions }: PlanPartProps) {
  const { plan: words } = useMessages();
  const { steps, intro, total, note } = roadmap;
  const days = steps.reduce((sum, step) => sum + step.days, 0);
  const places = new Map(raisable.map((item) => [item.criterionId, item]));
  const starts = startsOf(steps);
  return (
    <section aria-labelledby="plan-steps">
      <h2 id="plan-steps">{words.steps}</h2>
      <output className={styles["intro"]}>{intro}</output>
      {steps.length > 0 && (
        <ol className={styles["steps"]}>
          {steps.map((step, place) => {
            const item = places.get(step.criterionId);
            return (
              <li key={step.criterionId}>
                <div className={styles["text"]}>
                  <p className={styles["period"]}>
                    {[step.period, step.badge].filter(Boolean).join(" · ")}
                  </p>
                  <h3>
                    {step.title}{" "}
                    <span className={styles["levels"]}>
                      {step.from} → {step.to}
                    </span>
                  </h3>
                  <p>{step.proof}</p>
                  <p className={styles["gain"]}>
                    {step.effort} · {step.gainText}
                  </p>
                </div>
                {item && <DecisionChoice item={item} plan={plan} onDecide={actions.decide} />}
                <Bar start={starts[place] ?? 0} days={step.days} of={days} />
              </li>
            );
          })}
        </ol>
      )}
      {total && <p className={styles["total"]}>{total}</p>}
      {note && <p className={styles["note"]}>{note}</p>}
    </section>
  );
}

/** Person-days before each step. */
function startsOf(steps: RoadmapSection["steps"]): number[] {
  return steps.map((_, place) => steps.slice(0, place).reduce((sum, { days }) => sum + days, 0));
}

/** When a raise is worked on; the dates beside it say the same in words. */
function Bar({
  start,
  days,
  of,
}: {
  readonly start: number;
  readonly days: number;
  readonly of: number;
}) {
  const scale = 100 / Math.max(of, 1);
  return (
    <svg
      className={styles["bar"]}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles["track"]} x="0" y="1.5" width="100" height="1" />
      <rect
        className={styles["span"]}
        x={start * scale}
        y="0"
        width={Math.max(days * scale, 0.8)}
        height="4"
      />
    </svg>
  );
}
