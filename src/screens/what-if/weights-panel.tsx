import { memo, useMemo } from "react";
import type { OwnWeights } from "#assessment";
import type { Profile, Rubric } from "#rubric";
import { applicableIds } from "#state";
import { Button, useMessages } from "#ui";
import { printWeight } from "./print-weight.ts";
import type { TrialActions } from "./use-trial-actions.ts";
import { WeightField } from "./weight-field.tsx";
import styles from "./weights-panel.module.css";

interface WeightsPanelProps {
  readonly rubric: Rubric;
  readonly profile: Profile;
  /** Those tried. */
  readonly weights: OwnWeights;
  /** Of each counted criterion in the whole, 0..1. */
  readonly shares: Readonly<Record<string, number>>;
  readonly actions: TrialActions;
}

interface Weighed {
  readonly id: string;
  readonly title: string;
  /** As the rubric states it. */
  readonly weight: number;
  /** Of the whole, 0..1. */
  readonly share: number;
}

/** The weights of the dimensions, and within each dimension those of its criteria, folded until someone wants them. */
export const WeightsPanel = memo(function WeightsPanel(props: WeightsPanelProps) {
  const { rubric, profile, weights, shares, actions } = props;
  const { whatIf: words } = useMessages();
  const applicable = useMemo(() => new Set(applicableIds(profile, rubric)), [profile, rubric]);
  const dimensions = rubric.dimensions
    .map((dimension) => {
      const criteria = dimension.criteria
        .filter(({ id }) => applicable.has(id))
        .map((criterion): Weighed => ({ ...criterion, share: shares[criterion.id] ?? 0 }));
      const share = criteria.reduce((sum, criterion) => sum + criterion.share, 0);
      return {
        id: dimension.id,
        title: dimension.title,
        weight: dimension.weight,
        share,
        criteria,
      };
    })
    .filter(({ criteria }) => criteria.length > 0);
  const fields = (items: readonly Weighed[], hasSlider: boolean) => (
    <>
      <ul className={styles["fields"]}>
        {items.map((item) => (
          <WeightField
            key={item.id}
            id={item.id}
            title={item.title}
            stated={item.weight}
            weight={weights[item.id] ?? item.weight}
            share={item.share}
            hasSlider={hasSlider}
            onWeight={actions.onWeight}
          />
        ))}
      </ul>
      <p className={`${styles["sum"]} figure`}>
        {words.sum(
          printWeight(items.reduce((sum, { id, weight }) => sum + (weights[id] ?? weight), 0)),
        )}
      </p>
    </>
  );
  return (
    <details className={styles["weights"]}>
      <summary>
        <h2>{words.weights}</h2>
      </summary>
      <p className={styles["hint"]}>{words.weightsHint}</p>
      <h3>{words.dimensionWeights}</h3>
      {fields(dimensions, true)}
      {dimensions.map(({ id, title, criteria }) => (
        <details key={id} className={styles["within"]}>
          <summary>
            <h3>{words.weightsOf(title)}</h3>
          </summary>
          {fields(criteria, false)}
        </details>
      ))}
      <Button disabled={Object.keys(weights).length === 0} onClick={actions.onResetWeights}>
        {words.resetWeights}
      </Button>
    </details>
  );
});
