import { useFormContext } from "react-hook-form";
import { formatShare } from "#i18n";
import type { Criterion, Rubric } from "#rubric";
import { useLanguage, useMessages } from "#ui";
import type { CriterionDraft } from "./criterion-draft.ts";
import styles from "./evidence-choice.module.css";

interface EvidenceChoiceProps {
  readonly criterion: Criterion;
  readonly policy: Rubric["policy"];
}

/** The evidence behind a level, weakest first, each with the share of the points it makes count. */
export function EvidenceChoice({ criterion, policy }: EvidenceChoiceProps) {
  const { wizard } = useMessages();
  const language = useLanguage();
  const { register } = useFormContext<CriterionDraft>();
  const { id, evidence } = criterion;
  return (
    <fieldset className={styles["evidence"]} aria-describedby={`${id}-evidence-hint`}>
      <legend>{wizard.evidence}</legend>
      <p id={`${id}-evidence-hint`} className={styles["hint"]}>
        {[wizard.evidenceHint, wizard.noGrade].join(wizard.betweenSentences)}
      </p>
      <div className={styles["grades"]}>
        {policy.evidenceGrades.map((title, grade) => (
          <label key={title}>
            <input type="radio" value={grade} {...register("evidence")} />
            <span className={styles["title"]}>{title}</span>
            <span className={styles["share"]}>
              {wizard.counts(formatShare(policy.evidenceFactors[grade] ?? null, language))}
            </span>
          </label>
        ))}
      </div>
      {evidence.length > 0 && (
        <div className={styles["show"]}>
          <p>{wizard.toShow}</p>
          <ul>
            {evidence.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}
