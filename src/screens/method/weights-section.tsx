import type { Dimension, Rubric } from "#rubric";
import { useMessages } from "#ui";
import { printShare } from "#figures";
import { Formulas, Section } from "./section.tsx";
import styles from "./tables.module.css";

/** The averages, and the weight of every dimension and criterion. */
export function WeightsSection({ rubric }: { readonly rubric: Rubric }) {
  const { weights } = useMessages().method;
  const whole = sum(rubric.dimensions.map(({ weight }) => weight));
  return (
    <Section id="weights" heading={weights.heading}>
      <p>{weights.intro}</p>
      <Formulas lines={[weights.dimension, weights.total]} />
      <p>{weights.both}</p>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{weights.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{weights.column.title}</th>
            <th scope="col" data-numeric>
              {weights.column.criteria}
            </th>
            <th scope="col" data-numeric>
              {weights.column.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rubric.dimensions.map(({ id, title, criteria, weight }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td data-numeric>{criteria.length}</td>
              <td data-numeric>{printShare(weight / whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rubric.dimensions.map((dimension) => (
        <CriterionWeights key={dimension.id} dimension={dimension} whole={whole} />
      ))}
      <p className={styles["note"]}>{weights.allApply}</p>
    </Section>
  );
}

function CriterionWeights({
  dimension,
  whole,
}: {
  readonly dimension: Dimension;
  readonly whole: number;
}) {
  const { weights } = useMessages().method;
  const { title, criteria } = dimension;
  const inDimension = sum(criteria.map(({ weight }) => weight));
  const name = weights.criteriaOf(title, criteria.length);
  return (
    <details className={styles["fold"]}>
      <summary>{name}</summary>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{weights.criterion}</th>
            <th scope="col" data-numeric>
              {weights.within}
            </th>
            <th scope="col" data-numeric>
              {weights.whole}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => {
            const part = criterion.weight / inDimension;
            return (
              <tr key={criterion.id}>
                <th scope="row">{criterion.title}</th>
                <td data-numeric>{printShare(part)}</td>
                <td data-numeric>{printShare((part * dimension.weight) / whole)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
