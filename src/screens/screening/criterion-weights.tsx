import { useFormContext, useWatch } from "react-hook-form";
import { printShare } from "#figures";
import type { Dimension, Rubric } from "#rubric";
import { numberIn, partsOf, type ProgrammeDraft } from "#screening";
import { useMessages } from "#ui";
import styles from "./criterion-weights.module.css";
import { Field } from "./field.tsx";
import { SettingsSection } from "./settings-section.tsx";

/** The weights within each dimension, folded until someone wants them. */
export function CriterionWeights({ rubric }: { readonly rubric: Rubric }) {
  const { settings: words } = useMessages().screening;
  return (
    <SettingsSection title={words.criteria} hint={words.criteriaHint}>
      <div className={styles["groups"]}>
        {rubric.dimensions.map((dimension) => (
          <Group key={dimension.id} dimension={dimension} />
        ))}
      </div>
    </SettingsSection>
  );
}

function Group({ dimension }: { readonly dimension: Dimension }) {
  const { settings: words } = useMessages().screening;
  const { register, control, formState } = useFormContext<ProgrammeDraft>();
  const typed = useWatch({ control, name: "criteria" });
  const { criteria, title } = dimension;
  const shares = partsOf(criteria.map(({ id }) => typed[id]));
  const changed = criteria.filter(({ id, weight }) => numberIn(typed[id], 0, 100) !== weight);
  // What has to be mended must be seen.
  const isWrong = criteria.some(({ id }) => formState.errors.criteria?.[id]);
  return (
    <details className={styles["group"]} open={isWrong || undefined}>
      <summary>
        {words.criteriaOf(title, criteria.length)}
        {changed.length > 0 && (
          <span className={styles["changed"]}>{words.changed(changed.length)}</span>
        )}
      </summary>
      <ul className={styles["list"]}>
        {criteria.map((criterion, i) => {
          const share = shares?.[i];
          return (
            <li key={criterion.id}>
              <Field
                name={`criteria.${criterion.id}`}
                label={criterion.title}
                className={styles["line"]}
                aside={
                  <span className={`${styles["share"]} figure`}>
                    {share === undefined ? words.noShare : words.shareIn(printShare(share))}
                  </span>
                }
              >
                {(given) => (
                  <input
                    {...given}
                    autoComplete="off"
                    inputMode="decimal"
                    {...register(`criteria.${criterion.id}`)}
                  />
                )}
              </Field>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
