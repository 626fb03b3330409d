import { type FormEvent, useId, useRef } from "react";
import { formatDate } from "#i18n";
import type { Rubric } from "#rubric";
import { keepTrial, LIMITS } from "#state";
import { Button, Dialog, useLanguage, useMessages } from "#ui";
import styles from "./keep-dialog.module.css";

interface KeepDialogProps {
  /** The assessment's. */
  readonly id: string;
  readonly rubric: Rubric;
  /** When it was asked for, ISO 8601; null while it is closed. */
  readonly since: string | null;
  readonly onClose: () => void;
  readonly onKept: (label: string) => void;
}

/** Asks what the snapshot shall be called and keeps it; without a name it gets the one offered. */
export function KeepDialog({ id, rubric, since, onClose, onKept }: KeepDialogProps) {
  const { whatIf: words } = useMessages();
  const language = useLanguage();
  const form = useId();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const offered = since === null ? "" : words.labelDefault(formatDate(since, language));
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const label = input.current?.value.trim() || offered;
    if (keepTrial(id, rubric, label)) onKept(label);
    onClose();
  };
  return (
    <Dialog
      title={words.keep}
      open={since !== null}
      onClose={onClose}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {words.keepConfirm}
        </Button>
      }
    >
      <form id={form} className={styles["form"]} onSubmit={keep}>
        <p>{words.keepHint}</p>
        <label htmlFor={field}>{words.label}</label>
        <input
          ref={input}
          id={field}
          defaultValue={offered}
          maxLength={LIMITS.label}
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
}
