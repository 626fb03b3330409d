import { type KeyboardEvent, useId } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { isLink, LIMITS } from "#state";
import { Button, useMessages } from "#ui";
import type { CriterionDraft } from "./criterion-draft.ts";
import styles from "./remark-fields.module.css";

/** Note and links of an answer. */
export function RemarkFields() {
  const { wizard } = useMessages();
  const { register } = useFormContext<CriterionDraft>();
  const id = useId();
  return (
    <div className={styles["remarks"]}>
      <div className={styles["note"]}>
        <label htmlFor={id}>{wizard.note}</label>
        <p id={`${id}-hint`} className={styles["hint"]}>
          {wizard.noteHint}
        </p>
        <textarea
          id={id}
          rows={2}
          maxLength={LIMITS.note}
          aria-describedby={`${id}-hint`}
          {...register("note")}
        />
      </div>
      <LinkFields />
    </div>
  );
}

function LinkFields() {
  const { wizard } = useMessages();
  const { control, register, formState } = useFormContext<CriterionDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: "links" });
  const id = useId();
  return (
    <fieldset className={styles["links"]}>
      <legend>{wizard.links}</legend>
      {fields.map((field, index) => {
        const wrong = formState.errors.links?.[index]?.address !== undefined;
        return (
          <div key={field.id} className={styles["link"]}>
            <input
              type="url"
              inputMode="url"
              autoComplete="off"
              placeholder="https://"
              maxLength={LIMITS.link}
              aria-label={wizard.link(index + 1)}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-${index}` : undefined}
              onKeyDown={stayOnEnter}
              {...register(`links.${index}.address`, { validate: isBlankOrLink })}
            />
            <Button
              kind="quiet"
              aria-label={wizard.linkRemove(index + 1)}
              onClick={() => remove(index)}
            >
              <span aria-hidden="true">×</span>
            </Button>
            {wrong && (
              <p id={`${id}-${index}`} className={styles["wrong"]}>
                {wizard.linkWrong}
              </p>
            )}
          </div>
        );
      })}
      {fields.length < LIMITS.links && (
        <Button kind="quiet" className={styles["add"]} onClick={() => append({ address: "" })}>
          <span aria-hidden="true">+</span> {wizard.linkAdd}
        </Button>
      )}
    </fieldset>
  );
}

function isBlankOrLink(address: string): boolean {
  return address.trim() === "" || isLink(address.trim());
}

/** Enter in a link must not send the form, which would go on to the next criterion. */
function stayOnEnter(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}
