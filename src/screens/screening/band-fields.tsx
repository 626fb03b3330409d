import { useFormContext } from "react-hook-form";
import type { Rubric } from "#rubric";
import type { ProgrammeDraft } from "#screening";
import { useMessages } from "#ui";
import styles from "./band-fields.module.css";
import { Field } from "./field.tsx";
import { SettingsSection } from "./settings-section.tsx";

/** Where each band begins, and how much must be answered for a rank. */
export function BandFields({ rubric }: { readonly rubric: Rubric }) {
  const { settings: words } = useMessages().screening;
  const { register } = useFormContext<ProgrammeDraft>();
  return (
    <SettingsSection title={words.bands} hint={words.bandsHint}>
      <div className={styles["bands"]}>
        {rubric.policy.bands.map(({ id, title }, i) => (
          <Field key={id} name={`bands.${id}`} label={words.bandFrom(title)}>
            {(given) => (
              <input
                {...given}
                autoComplete="off"
                inputMode="decimal"
                readOnly={i === 0}
                {...register(`bands.${id}`)}
              />
            )}
          </Field>
        ))}
      </div>
      <Field
        name="coverage"
        label={words.coverage}
        hint={words.coverageHint}
        className={styles["coverage"]}
      >
        {(given) => (
          <input {...given} autoComplete="off" inputMode="decimal" {...register("coverage")} />
        )}
      </Field>
    </SettingsSection>
  );
}
