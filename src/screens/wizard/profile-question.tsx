import { useFormContext, useWatch } from "react-hook-form";
import type { ProfileQuestion } from "#rubric";
import { Button, useMessages } from "#ui";
import { factOf, type ProfileDraft, toggled } from "./profile-draft.ts";
import styles from "./profile-question.module.css";

interface QuestionProps {
  readonly question: ProfileQuestion;
}

/** One question of the profile with its options, why it is asked and how to choose. */
export function ProfileQuestionField({ question }: QuestionProps) {
  const { profile: words } = useMessages();
  const { setValue } = useFormContext<ProfileDraft>();
  const { id, title, kind, why, help } = question;
  const field = useWatch<ProfileDraft, `facts.${string}`>({ name: `facts.${id}` }) ?? "";
  const about = `profile-${id}-about`;
  return (
    <fieldset
      id={`profile-${id}`}
      className={styles["question"]}
      data-layout={layoutOf(question)}
      tabIndex={-1}
    >
      <legend>{title}</legend>
      <details id={about} className={styles["about"]}>
        <summary>{words.why}</summary>
        <p>{why}</p>
        {help && <p>{help}</p>}
      </details>
      {kind === "number" ? <NumberField question={question} /> : <Options question={question} />}
      {kind !== "number" && field.length > 0 && (
        <Button
          kind="quiet"
          className={styles["clear"]}
          aria-label={words.clearQuestion(title)}
          onClick={() => setValue(`facts.${id}`, kind === "multi" ? [] : "")}
        >
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
}

function Options({ question }: QuestionProps) {
  const { profile: words } = useMessages();
  const { register, setValue, getValues } = useFormContext<ProfileDraft>();
  const name = `facts.${question.id}` as const;
  const chosen = useWatch<ProfileDraft, typeof name>({ name });
  const options =
    question.kind === "boolean"
      ? [
          { id: "yes", title: words.yes },
          { id: "no", title: words.no },
        ]
      : (question.options ?? []);
  const flip = (id: string): void => {
    const now = getValues(name);
    setValue(name, toggled(question, Array.isArray(now) ? now : [], id));
  };
  return (
    <div className={styles["options"]}>
      {options.map((option) => {
        const hint = "help" in option ? option.help : undefined;
        const element = `profile-${question.id}-${option.id}`;
        const described = hint ? { "aria-describedby": `${element}-hint` } : {};
        return (
          <div key={option.id} className={styles["option"]}>
            {question.kind === "multi" ? (
              <input
                id={element}
                type="checkbox"
                checked={chosen.includes(option.id)}
                onChange={() => flip(option.id)}
                {...described}
              />
            ) : (
              <input
                id={element}
                type="radio"
                value={option.id}
                {...described}
                {...register(name)}
              />
            )}
            <label htmlFor={element}>{option.title}</label>
            {hint && (
              <p id={`${element}-hint`} className={styles["hint"]}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function NumberField({ question }: QuestionProps) {
  const { profile: words } = useMessages();
  const { register, formState } = useFormContext<ProfileDraft>();
  const { id, title, min = 0 } = question;
  const wrong = formState.errors.facts?.[id] !== undefined;
  const message = `profile-${id}-wrong`;
  return (
    <div className={styles["number"]}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={title}
        aria-invalid={wrong}
        aria-describedby={wrong ? message : undefined}
        {...register(`facts.${id}`, { validate: (field) => factOf(question, field) !== null })}
      />
      {wrong && (
        <p id={message} className={styles["wrong"]}>
          {words.numberWrong(min)}
        </p>
      )}
    </div>
  );
}

/** "row": yes and no beside the title; "list": one option a line with its help; "flow": short options side by side. */
function layoutOf({ kind, options = [] }: ProfileQuestion): "row" | "list" | "flow" {
  if (kind === "boolean") return "row";
  return options.filter(({ help }) => help).length > options.length / 2 ? "list" : "flow";
}
