import { type ChangeEvent, useId, useRef } from "react";
import { useOpening } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./ask-section.module.css";

/** Takes in the file that came back; the same as dropping it. */
export function TakeSection() {
  const { take } = useMessages().opinion;
  const open = useOpening((opening) => opening.open);
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    void open([...(event.target.files ?? [])]);
    // The same file, mended, can then be chosen again.
    event.target.value = "";
  };
  return (
    <section className={styles["ask"]} aria-labelledby={heading}>
      <h2 id={heading}>{take.heading}</h2>
      <p>{take.hint}</p>
      <p>
        <Button onClick={() => input.current?.click()}>{take.button}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          aria-label={take.field}
          onChange={choose}
        />
      </p>
    </section>
  );
}
