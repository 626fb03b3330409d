import { type FormEvent, useId, useState } from "react";
import { nameSelf } from "#screening";
import { Button, useMessages } from "#ui";
import styles from "./log.module.css";

/** The name that stands beside one's changes; asked for while there is none. */
export function SelfName({ id, by }: { readonly id: string; readonly by: string }) {
  const { log } = useMessages().cohort.decisions;
  const [name, setName] = useState(by);
  const [said, setSaid] = useState("");
  const field = useId();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const next = name.trim();
    await nameSelf(id, next);
    setSaid(next === "" ? "" : log.nameSaved(next));
  };
  return (
    <form className={styles["name"]} data-empty={by === ""} onSubmit={(event) => void save(event)}>
      {by === "" && <p className={styles["prompt"]}>{log.namePrompt}</p>}
      <label htmlFor={field}>{log.name}</label>
      <div className={styles["line"]}>
        <input
          id={field}
          value={name}
          maxLength={80}
          autoComplete="name"
          aria-describedby={`${field}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{log.saveName}</Button>
        <output>{said}</output>
      </div>
      <p id={`${field}-hint`} className={styles["hint"]}>
        {log.nameHint}
      </p>
    </form>
  );
}
