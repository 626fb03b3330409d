import type { Comparison } from "#report";
import { useMessages } from "#ui";
import styles from "./criterion-list.module.css";

interface CriterionListProps {
  readonly id: string;
  readonly criteria: Comparison["criteria"];
}

/** What was answered otherwise, each with its effect and the way to the answer. */
export function CriterionList({ id, criteria }: CriterionListProps) {
  const { result } = useMessages().compare;
  return (
    <>
      <ul className={styles["list"]}>
        {criteria.lines.map((line) => (
          <li key={line.criterionId}>
            <div className={styles["text"]}>
              <h3>{line.title}</h3>
              <p className={styles["states"]}>
                <span>{line.before}</span>
                <span aria-hidden="true"> → </span>
                <strong>{line.after}</strong>
              </p>
              {line.remarks && <p className={styles["remarks"]}>{line.remarks}</p>}
              {line.dimensionId && (
                <a
                  className={styles["link"]}
                  href={`#/assess/${id}/${line.dimensionId}/${line.criterionId}`}
                >
                  {result.criteria.open}
                  <span className="visually-hidden">{result.criteria.openOf(line.title)}</span>
                </a>
              )}
            </div>
            <p className={styles["effect"]}>
              {line.effect.value === null || line.effect.value === 0 ? (
                line.effect.text
              ) : (
                <>
                  {criteria.effectLabel} <strong className="figure">{line.effect.text}</strong>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles["unchanged"]}>{criteria.unchanged}</p>
    </>
  );
}
