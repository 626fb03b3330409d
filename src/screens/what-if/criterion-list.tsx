import { useDeferredValue, useId, useMemo, useState } from "react";
import type { Answer } from "#assessment";
import { printPoints } from "#figures";
import type { Criterion, Dimension } from "#rubric";
import { applicableIds, pointsLeft } from "#state";
import { useMessages } from "#ui";
import styles from "./criterion-list.module.css";
import { CriterionRow } from "./criterion-row.tsx";
import { type Order, OrderChoice } from "./order-choice.tsx";
import type { TrialView } from "./use-trial-view.ts";

interface CriterionListProps {
  readonly view: TrialView;
  readonly onAnswer: (criterionId: string, answer: Answer | undefined) => void;
}

/** Every criterion that applies as a row, by dimension or by what it still leaves. */
export function CriterionList({ view, onAnswer }: CriterionListProps) {
  const { whatIf: words } = useMessages();
  const [order, setOrder] = useState<Order>("dimension");
  const [changedOnly, setChangedOnly] = useState(false);
  const name = useId();
  const { assessment, rubric, trial, before, changes } = view;
  const { profile, answers } = assessment;
  // The rows a choice does not touch may follow a moment later.
  const now = useDeferredValue(view.now);
  const applicable = useMemo(() => new Set(applicableIds(profile, rubric)), [profile, rubric]);
  const changed = new Set(changes.answers.map(({ criterionId }) => criterionId));
  const isShown = ({ id }: Criterion): boolean =>
    applicable.has(id) && (!changedOnly || changed.has(id));
  const left = pointsLeft(now);
  const all = rubric.dimensions.flatMap(({ criteria }) => criteria);
  const off = all.filter(({ id }) => !applicable.has(id)).length;
  const rows = (criteria: readonly Criterion[]) => (
    <ul className={styles["rows"]}>
      {criteria.map((criterion) => {
        const { id } = criterion;
        const points = left[id];
        return (
          <CriterionRow
            key={id}
            criterion={criterion}
            policy={rubric.policy}
            saved={answers[id]}
            tried={trial.answers[id]}
            points={points === undefined ? null : printPoints(points)}
            gate={now.scorecard.gates[id]}
            onAnswer={onAnswer}
          />
        );
      })}
    </ul>
  );
  const isEmpty = changedOnly && changed.size === 0;
  return (
    <section className={styles["answers"]} aria-labelledby={name}>
      <h2 id={name}>{words.answers}</h2>
      <OrderChoice
        order={order}
        onOrder={setOrder}
        changedOnly={changedOnly}
        onChangedOnly={setChangedOnly}
      />
      <p className={`${styles["hint"]} ${styles["keys"]}`}>{words.keysHint}</p>
      {order === "points" && <p className={styles["hint"]}>{words.byPointsHint}</p>}
      {isEmpty && <p className={styles["none"]}>{words.changedNone}</p>}
      {order === "points"
        ? rows(byPoints(all.filter(isShown), pointsLeft(before)))
        : rubric.dimensions.map((dimension: Dimension) => {
            const criteria = dimension.criteria.filter(isShown);
            if (criteria.length === 0) return null;
            return (
              <section key={dimension.id} aria-labelledby={`${name}-${dimension.id}`}>
                <h3 id={`${name}-${dimension.id}`}>{dimension.title}</h3>
                {rows(criteria)}
              </section>
            );
          })}
      {off > 0 && (
        <p className={styles["hint"]}>
          {words.offByProfile(off)}{" "}
          <a href={`#/assess/${assessment.id}/profile`}>{words.toProfile}</a>
        </p>
      )}
    </section>
  );
}

/** Biggest first; what leaves nothing, because it does not apply, last. */
function byPoints(
  criteria: readonly Criterion[],
  left: Readonly<Record<string, number>>,
): readonly Criterion[] {
  return criteria.toSorted((a, b) => (left[b.id] ?? -1) - (left[a.id] ?? -1));
}
