import { type FormEvent, useId, useState } from "react";
import { LIMITS, rubricCatalogue, useLibrary } from "#state";
import { Button, Choice, navigate, useLanguage, useStartMessages } from "#ui";
import styles from "./start-form.module.css";

/** Names the venture and begins: the one primary action of the page. */
export function StartForm() {
  const { start } = useStartMessages().home;
  const [name, setName] = useState("");
  const create = useLibrary((library) => library.create);
  const field = useId();
  const hint = useId();
  const language = useLanguage();
  const [rubricId, setRubricId] = useState(rubricCatalogue[0]?.id ?? "");
  const rubric = rubricCatalogue.find((entry) => entry.id === rubricId);

  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (!rubric) return;
    const { id, version, hash } = rubric;
    const created = create({ rubric: { id, version, hash }, venture: { name: name.trim() } });
    navigate(`/assess/${created}/profile`);
  };
  return (
    <form className={styles["form"]} onSubmit={begin}>
      <label htmlFor={field}>{start.name}</label>
      <div className={styles["line"]}>
        <input
          id={field}
          value={name}
          maxLength={LIMITS.name}
          autoComplete="off"
          aria-describedby={hint}
          onChange={(event) => setName(event.target.value)}
        />
        <Button kind="primary" type="submit">
          {start.create}
        </Button>
      </div>
      <p id={hint} className={styles["hint"]}>
        {start.nameHint}
      </p>
      {rubricCatalogue.length > 1 && (
        <Choice
          className={styles["rubric"]}
          label={start.rubric}
          value={rubricId}
          options={rubricCatalogue.map(({ id, title }) => ({ id, title: title[language] }))}
          onChoose={setRubricId}
        />
      )}
    </form>
  );
}
