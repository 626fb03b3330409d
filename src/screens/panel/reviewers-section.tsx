import { type FormEvent, useId, useState } from "react";
import type { Reviewer } from "#cohort";
import { addReviewer, removeReviewer, restoreReviewer } from "#screening";
import { LIMITS } from "#state";
import { Button, useMessages } from "#ui";
import { ReviewerTable } from "./reviewer-table.tsx";
import styles from "./reviewers-section.module.css";
import { Section } from "./section.tsx";
import type { PanelParts } from "./use-panel.ts";

/** Who is on the panel, how each one does, and the way to take more on. */
export function ReviewersSection({ panel }: { readonly panel: PanelParts }) {
  const { panel: texts, common } = useMessages();
  const { reviewers: words } = texts;
  const [removed, setRemoved] = useState<Reviewer>();
  const { id, record, keep } = panel;
  const remove = async (reviewer: Reviewer): Promise<void> => {
    if (await keep(removeReviewer(id, reviewer.name))) setRemoved(reviewer);
  };
  const undo = async (reviewer: Reviewer): Promise<void> => {
    if (await keep(restoreReviewer(id, reviewer))) setRemoved(undefined);
  };
  return (
    <Section title={words.heading} intro={words.intro}>
      {record.reviewers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ReviewerTable panel={panel} onRemove={(reviewer) => void remove(reviewer)} />
      )}
      <div role="status">
        {removed && (
          <p className={styles["removed"]}>
            <span>{words.removed(removed.name)}</span>
            <Button onClick={() => void undo(removed)}>{common.undo}</Button>
          </p>
        )}
      </div>
      <AddForm panel={panel} />
    </Section>
  );
}

function AddForm({ panel }: { readonly panel: PanelParts }) {
  const { reviewers: words } = useMessages().panel;
  const [name, setName] = useState("");
  const [there, setThere] = useState("");
  const field = useId();
  const { id, record, keep } = panel;
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const before = record.reviewers.length;
    const plain = name.trim();
    if (plain === "") return;
    const isThere = record.reviewers.some(
      (reviewer) => reviewer.name.toLowerCase() === plain.toLowerCase(),
    );
    setThere(isThere ? plain : "");
    if (isThere || before >= LIMITS.applicants) return;
    if (await keep(addReviewer(id, plain))) setName("");
  };
  return (
    <form className={styles["add"]} onSubmit={(event) => void add(event)}>
      <label htmlFor={field}>{words.name}</label>
      <input
        id={field}
        autoComplete="off"
        maxLength={LIMITS.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{words.add}</Button>
      <output>{there && words.there(there)}</output>
    </form>
  );
}
