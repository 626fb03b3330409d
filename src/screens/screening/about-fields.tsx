import { useFormContext } from "react-hook-form";
import { type ProgrammeDraft } from "#screening";
import { LIMITS } from "#state";
import { useMessages } from "#ui";
import { Field } from "./field.tsx";
import styles from "./about-fields.module.css";
import { SettingsSection } from "./settings-section.tsx";

/** Name, places, deadline. */
export function AboutFields() {
  const { settings: words } = useMessages().screening;
  const { register } = useFormContext<ProgrammeDraft>();
  return (
    <SettingsSection title={words.about}>
      <Field name="name" label={words.name}>
        {(given) => (
          <input {...given} autoComplete="off" maxLength={LIMITS.name} {...register("name")} />
        )}
      </Field>
      <Field name="places" label={words.places} hint={words.placesHint} className={styles["short"]}>
        {(given) => (
          <input {...given} autoComplete="off" inputMode="numeric" {...register("places")} />
        )}
      </Field>
      <Field name="deadline" label={words.deadline} hint={words.deadlineHint}>
        {(given) => (
          <textarea {...given} rows={2} maxLength={LIMITS.fact} {...register("deadline")} />
        )}
      </Field>
    </SettingsSection>
  );
}
