import { type FormEvent, useId, useState } from "react";
import { createIntake } from "#screening";
import { LIMITS, rubricCatalogue } from "#state";
import { Button, Choice, navigate, useLanguage, useMessages } from "#ui";
import styles from "./create-form.module.css";

/** Names a programme and creates it: the one primary action of the page. */
export function CreateForm() {
  const { create } = useMessages().screening;
  const language = useLanguage();
  const [name, setName] = useState("");
  const [rubricId, setRubricId] = useState(rubricCatalogue[0]?.id ?? "");
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const field = useId();
  const rubric = rubricCatalogue.find(({ id }) => id === rubricId);
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!rubric || state === "busy") return;
    setState("busy");
    const { id, version, hash } = rubric;
    const created = await createIntake({ name: name.trim(), rubric: { id, version, hash } });
    setState(created === null ? "failed" : "idle");
    if (created !== null) navigate(`/screening/${created}/settings`);
  };
  return (
    <form className={styles["form"]} onSubmit={(event) => void begin(event)}>
      <h2>{create.heading}</h2>
      <label htmlFor={field}>{create.name}</label>
      <div className={styles["line"]}>
        <input
          id={field}
          value={name}
          maxLength={LIMITS.name}
          autoComplete="off"
          required
          onChange={(event) => setName(event.target.value)}
        />
        <Button kind="primary" type="submit" aria-disabled={state === "busy"}>
          {create.button}
        </Button>
      </div>
      {rubricCatalogue.length > 1 && (
        <Choice
          label={create.rubric}
          value={rubricId}
          options={rubricCatalogue.map(({ id, title }) => ({ id, title: title[language] }))}
          onChoose={setRubricId}
        />
      )}
      {state === "failed" && (
        <p className={styles["failed"]} role="alert">
          {create.failed}
        </p>
      )}
    </form>
  );
}
