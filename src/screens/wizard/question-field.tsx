import { useId, useState } from "react";
import type { ProgrammeQuestion } from "#assessment";
import { LIMITS } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./questions-page.module.css";

interface QuestionFieldProps {
  readonly question: ProgrammeQuestion;
  readonly value: string | number | undefined;
  readonly onAnswer: (value: string | number | undefined) => void;
}

/** One question of a programme, as text, as a number or as a choice. */
export function QuestionField(props: QuestionFieldProps) {
  const { question } = props;
  if (question.kind === "choice") return <ChoiceField {...props} />;
  return question.kind === "number" ? <NumberField {...props} /> : <TextField {...props} />;
}

function TextField({ question, value = "", onAnswer }: QuestionFieldProps) {
  const field = `programme-${question.id}`;
  return (
    <div className={styles["field"]}>
      <label htmlFor={field}>
        {question.title}
        <Mark question={question} />
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={LIMITS.note}
        aria-required={question.required === true}
        value={String(value)}
        onChange={(event) => onAnswer(event.target.value)}
      />
    </div>
  );
}

function NumberField({ question, value, onAnswer }: QuestionFieldProps) {
  const { programme: words } = useMessages();
  // What stands in the field while it is no number yet.
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = useId();
  const field = `programme-${question.id}`;
  const shown = draft ?? (value === undefined ? "" : String(value));
  const isWrong = draft !== null && readNumber(draft) === null;
  const type = (text: string): void => {
    setDraft(text);
    const read = readNumber(text);
    if (read !== null) onAnswer(read);
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={field}>
        {question.title}
        <Mark question={question} />
      </label>
      <input
        id={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-required={question.required === true}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? wrong : undefined}
        value={shown}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (!isWrong) setDraft(null);
        }}
      />
      {isWrong && (
        <p id={wrong} className={styles["wrong"]}>
          {words.numberWrong}
        </p>
      )}
    </div>
  );
}

function ChoiceField({ question, value, onAnswer }: QuestionFieldProps) {
  const { profile, programme: words } = useMessages();
  const { id, title, options = [] } = question;
  return (
    <fieldset className={styles["field"]} id={`programme-${id}`} tabIndex={-1}>
      <legend>
        {title}
        <Mark question={question} />
      </legend>
      {[...new Set(options)].map((option) => (
        <label key={option} className={styles["option"]}>
          <input
            type="radio"
            name={`programme-${id}`}
            checked={value === option}
            onChange={() => onAnswer(option)}
          />
          <span>{option}</span>
        </label>
      ))}
      {value !== undefined && (
        <Button kind="quiet" aria-label={words.clear(title)} onClick={() => onAnswer(undefined)}>
          {profile.clear}
        </Button>
      )}
    </fieldset>
  );
}

function Mark({ question }: { readonly question: ProgrammeQuestion }) {
  const { programme: words } = useMessages();
  return (
    <>
      {" "}
      <span className={styles["mark"]}>{question.required ? words.required : words.optional}</span>
    </>
  );
}

/** The number a text states; undefined takes the answer back, null is none yet. */
function readNumber(text: string): number | undefined | null {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return undefined;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}
