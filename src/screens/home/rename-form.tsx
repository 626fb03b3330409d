import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { LIMITS } from "#state";
import { Button, useStartMessages } from "#ui";
import styles from "./rename-form.module.css";

interface RenameFormProps {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name as a field, in place of the name; Enter saves, Escape leaves it as it was. */
export function RenameForm({ name, onSave, onCancel }: RenameFormProps) {
  const { home, common } = useStartMessages();
  const [draft, setDraft] = useState(name);
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(draft.trim());
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <form className={styles["form"]} onSubmit={save}>
      <label htmlFor={field}>{home.card.newName}</label>
      <input
        ref={input}
        id={field}
        value={draft}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={leave}
      />
      <div className={styles["actions"]}>
        <Button type="submit">{home.card.saveName}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
