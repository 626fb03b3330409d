import { type FormEvent, useId, useState } from "react";
import { useIntakeList } from "#screening";
import { useLibrary } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./delete-section.module.css";
import { useDeleteEverything } from "./use-delete-everything.ts";

/** Deletes every assessment and every intake, once the person has typed the word that says so. */
export function DeleteSection() {
  const { settings } = useMessages();
  const count = useLibrary(({ assessments }) => Object.keys(assessments).length);
  const intakes = useIntakeList().intakes?.length ?? 0;
  const damaged = useLibrary((library) => library.damaged.length > 0);
  const { state, deleteEverything } = useDeleteEverything();
  const told = {
    idle: "",
    deleting: settings.removing,
    done: settings.removed,
    failed: settings.removeFailed,
  };
  return (
    <section aria-labelledby="delete-heading" className={styles["section"]}>
      <h2 id="delete-heading" tabIndex={-1}>
        {settings.remove}
      </h2>
      {damaged && <p>{settings.removeDamaged}</p>}
      {count + intakes === 0 && state === "idle" && <p>{settings.removeNone}</p>}
      {count + intakes > 0 && (
        <>
          <p>{settings.removeIntro(count, intakes)}</p>
          <p>{settings.removeStays}</p>
          <Confirmation
            onConfirm={() => {
              deleteEverything();
              document.getElementById("delete-heading")?.focus();
            }}
          />
        </>
      )}
      <output>{told[state]}</output>
    </section>
  );
}

function Confirmation({ onConfirm }: { readonly onConfirm: () => void }) {
  const { settings } = useMessages();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useId();
  const word = settings.removeWord;

  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim().toLowerCase() === word) onConfirm();
    else setWrong(true);
  };
  return (
    <form onSubmit={confirm} className={styles["form"]}>
      <label htmlFor={field}>{settings.removeType(word)}</label>
      <div className={styles["line"]}>
        <input
          id={field}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          aria-invalid={wrong}
          aria-describedby={`${field}-wrong`}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
        />
        <Button kind="danger" type="submit">
          {settings.removeButton}
        </Button>
      </div>
      <p id={`${field}-wrong`} role="alert" className={styles["wrong"]}>
        {wrong && settings.removeMismatch(word)}
      </p>
    </form>
  );
}
