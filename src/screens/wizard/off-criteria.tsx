import type { Criterion } from "#rubric";
import type { Venture } from "#state";
import { useMessages } from "#ui";
import styles from "./off-criteria.module.css";
import { whyOff } from "./why-off.ts";

interface OffCriteriaProps {
  readonly venture: Venture;
  readonly criteria: readonly Criterion[];
  /** The summary line; it says how many. */
  readonly summary: string;
}

/** Criteria that the profile switches off, folded, each with the facts that do it. */
export function OffCriteria({ venture, criteria, summary }: OffCriteriaProps) {
  const { wizard, profile: words } = useMessages();
  const { assessment, rubric } = venture;
  if (criteria.length === 0) return null;
  return (
    <details className={styles["off"]}>
      <summary>{summary}</summary>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <span className={styles["title"]}>{criterion.title}</span>{" "}
            <span className={styles["reason"]}>
              {wizard.offBecause(whyOff(criterion, assessment.profile, rubric, words))}
              {assessment.answers[criterion.id] && ` ${wizard.offKept}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`#/assess/${assessment.id}/profile`}>{wizard.toProfile}</a>
      </p>
    </details>
  );
}
