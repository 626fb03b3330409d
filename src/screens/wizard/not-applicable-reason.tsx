import { useFormContext, useWatch } from "react-hook-form";
import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import styles from "./not-applicable-reason.module.css";
import type { CriterionDraft } from "./criterion-draft.ts";

/** Why a criterion does not apply: a reason from the rubric's list, and a note. */
export function NotApplicableReason({ policy }: { readonly policy: Rubric["policy"] }) {
  const { wizard } = useMessages();
  const { register, control } = useFormContext<CriterionDraft>();
  const [reason, note] = useWatch({ control, name: ["reason", "note"] });
  return (
    <fieldset className={styles["reasons"]}>
      <legend>{wizard.naReason}</legend>
      {policy.naReasons.map(({ id, title }) => (
        <label key={id}>
          <input type="radio" value={id} {...register("reason")} />
          <span>{title}</span>
        </label>
      ))}
      <output className={styles["missing"]}>
        {reason === "" ? wizard.naReasonMissing : note.trim() === "" ? wizard.naNoteMissing : ""}
      </output>
    </fieldset>
  );
}
