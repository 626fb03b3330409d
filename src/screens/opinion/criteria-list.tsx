import { useId, useState } from "react";
import type { OpinionComparison } from "#report";
import { takeOverAnswer } from "#state";
import { useMessages } from "#ui";
import styles from "./criteria-list.module.css";
import { CriterionPair } from "./criterion-pair.tsx";
import type { Undoable } from "./use-undoable.ts";

interface CriteriaListProps {
  readonly id: string;
  readonly comparison: OpinionComparison;
  readonly undoable: Undoable;
}

const FILTERS = ["differing", "all"] as const;

/** Every criterion with both answers, the largest difference first; all of them, or only those that differ. */
export function CriteriaList({ id, comparison, undoable }: CriteriaListProps) {
  const { criteria } = useMessages().opinion;
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>("differing");
  const field = useId();
  const { lines, differing, reader } = comparison;
  const shown = filter === "all" ? lines : lines.filter(({ differs }) => differs);
  const counts = { differing, all: lines.length };
  return (
    <section className={styles["criteria"]} aria-labelledby={`${field}-heading`}>
      <h3 id={`${field}-heading`}>{criteria.heading}</h3>
      <p className={styles["intro"]}>{criteria.intro}</p>
      <fieldset className={styles["filter"]}>
        <legend className="visually-hidden">{criteria.filter}</legend>
        {FILTERS.map((item) => (
          <label key={item} htmlFor={`${field}-${item}`}>
            <input
              id={`${field}-${item}`}
              type="radio"
              name={field}
              checked={filter === item}
              onChange={() => setFilter(item)}
            />
            {criteria[item](counts[item])}
          </label>
        ))}
      </fieldset>
      {shown.length === 0 && <p>{criteria.none}</p>}
      <ol className={styles["list"]}>
        {shown.map((line) => (
          <CriterionPair
            key={line.criterionId}
            id={id}
            line={line}
            reader={reader}
            onTake={() =>
              undoable.act(criteria.taken(line.title), () =>
                takeOverAnswer(id, comparison.id, line.criterionId),
              )
            }
          />
        ))}
      </ol>
    </section>
  );
}
