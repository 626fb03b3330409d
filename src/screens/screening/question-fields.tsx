import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { newQuestion, type ProgrammeDraft } from "#screening";
import { LIMITS } from "#state";
import { Button, useMessages } from "#ui";
import { Field } from "./field.tsx";
import styles from "./question-fields.module.css";
import { SettingsSection } from "./settings-section.tsx";

const KINDS = ["text", "number", "choice"] as const;

/** The programme's own questions: add, change, order, remove. */
export function QuestionFields() {
  const { settings: words } = useMessages().screening;
  const { control } = useFormContext<ProgrammeDraft>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "questions" });
  return (
    <SettingsSection title={words.questions} hint={words.questionsHint}>
      {fields.length === 0 && <p className={styles["none"]}>{words.questionsNone}</p>}
      <ol className={styles["list"]}>
        {fields.map(({ id }, place) => (
          <li key={id} className={styles["question"]}>
            <QuestionField place={place} />
            <div className={styles["actions"]}>
              <Button
                kind="quiet"
                aria-label={words.up(place + 1)}
                disabled={place === 0}
                onClick={() => move(place, place - 1)}
              >
                ↑
              </Button>
              <Button
                kind="quiet"
                aria-label={words.down(place + 1)}
                disabled={place === fields.length - 1}
                onClick={() => move(place, place + 1)}
              >
                ↓
              </Button>
              <Button
                kind="quiet"
                aria-label={words.remove(place + 1)}
                onClick={() => remove(place)}
              >
                ×
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <Button
          disabled={fields.length >= LIMITS.questions}
          onClick={() => append(newQuestion(fields))}
        >
          {words.add}
        </Button>
      </p>
    </SettingsSection>
  );
}

function QuestionField({ place }: { readonly place: number }) {
  const { settings: words } = useMessages().screening;
  const { register, control } = useFormContext<ProgrammeDraft>();
  const name = `questions.${place}` as const;
  const kind = useWatch({ control, name: `${name}.kind` });
  return (
    <fieldset className={styles["fields"]}>
      <legend>{words.question(place + 1)}</legend>
      <Field name={`${name}.title`} label={words.questionTitle} isLabelHidden>
        {(given) => (
          <input
            {...given}
            autoComplete="off"
            maxLength={LIMITS.oneLiner}
            {...register(`${name}.title`)}
          />
        )}
      </Field>
      <div className={styles["kind"]}>
        <Field name={`${name}.kind`} label={words.kind}>
          {(given) => (
            <select {...given} {...register(`${name}.kind`)}>
              {KINDS.map((item) => (
                <option key={item} value={item}>
                  {words.kinds[item]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className={styles["required"]}>
          <input type="checkbox" {...register(`${name}.required`)} />
          {words.required}
        </label>
      </div>
      {kind === "choice" && (
        <Field name={`${name}.options`} label={words.options}>
          {(given) => <textarea {...given} rows={3} {...register(`${name}.options`)} />}
        </Field>
      )}
    </fieldset>
  );
}
