import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { LIMITS, NOW, renameSnapshot } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./snapshot-actions.module.css";

interface SnapshotActionsProps {
  readonly id: string;
  /** Key of the snapshot. */
  readonly snapshot: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** What can be done with one snapshot: compare it with now, give it another label, delete it. */
export function SnapshotActions({ id, snapshot, label, onRemove }: SnapshotActionsProps) {
  const { timeline } = useMessages().compare;
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) rename.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  if (renaming) {
    return (
      <LabelForm
        label={label}
        onSave={(text) => {
          renameSnapshot(id, snapshot, text);
          setRenaming(false);
        }}
        onCancel={() => setRenaming(false)}
      />
    );
  }
  return (
    <div className={styles["actions"]}>
      <a href={`#/report/${id}/compare/${snapshot}/${NOW}`} aria-label={timeline.compareOf(label)}>
        {timeline.compare}
      </a>
      <button
        ref={rename}
        type="button"
        aria-label={timeline.renameOf(label)}
        onClick={() => setRenaming(true)}
      >
        {timeline.rename}
      </button>
      <button type="button" aria-label={timeline.removeOf(label)} onClick={onRemove}>
        {timeline.remove}
      </button>
    </div>
  );
}

/** The label as a field; Enter saves, Escape leaves it as it was. */
function LabelForm(props: {
  readonly label: string;
  readonly onSave: (label: string) => void;
  readonly onCancel: () => void;
}) {
  const { compare, common } = useMessages();
  const [draft, setDraft] = useState(props.label);
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    props.onSave(draft);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") props.onCancel();
  };
  return (
    <form className={styles["form"]} onSubmit={save}>
      <label htmlFor={field}>{compare.timeline.newLabel}</label>
      <input
        ref={input}
        id={field}
        value={draft}
        maxLength={LIMITS.label}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={leave}
      />
      <Button type="submit">{compare.timeline.save}</Button>
      <Button kind="quiet" onClick={props.onCancel}>
        {common.cancel}
      </Button>
    </form>
  );
}
