import { type FormEvent, useId, useState } from "react";
import { formatDate } from "#i18n";
import { freeze, LIMITS } from "#state";
import { Button, useLanguage, useMessages } from "#ui";
import styles from "./freeze-form.module.css";
import { Section } from "./section.tsx";

interface FreezeFormProps {
  readonly id: string;
  /** Snapshots there are. */
  readonly count: number;
  /** Whether nothing on the page matters more. */
  readonly isMain: boolean;
  readonly onFrozen: (text: string) => void;
}

/** Freezes the assessment as it is now, under a label or the date. */
export function FreezeForm({ id, count, isMain, onFrozen }: FreezeFormProps) {
  const { freeze: words } = useMessages().compare;
  const language = useLanguage();
  const [label, setLabel] = useState("");
  const [today] = useState(() => new Date().toISOString());
  const field = useId();
  const hint = useId();
  const date = formatDate(today, language);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const name = label.trim() || date;
    if (!freeze(id, name)) return;
    setLabel("");
    onFrozen(words.done(name));
  };
  return (
    <Section heading={words.heading} intro={words.what}>
      {count >= LIMITS.snapshots ? (
        <p className={styles["full"]}>{words.full(LIMITS.snapshots)}</p>
      ) : (
        <form className={styles["form"]} onSubmit={submit}>
          <label htmlFor={field}>{words.label}</label>
          <div className={styles["line"]}>
            <input
              id={field}
              value={label}
              maxLength={LIMITS.label}
              autoComplete="off"
              aria-describedby={hint}
              onChange={(event) => setLabel(event.target.value)}
            />
            <Button type="submit" kind={isMain ? "primary" : "secondary"}>
              {words.button}
            </Button>
          </div>
          <p id={hint} className={styles["hint"]}>
            {words.hint(date)}
          </p>
        </form>
      )}
    </Section>
  );
}
