import { type ChangeEvent, useRef } from "react";
import { useSampleIntake } from "#screening";
import { useOpening } from "#state";
import { Button, navigate, useLanguage, useMessages } from "#ui";
import styles from "./other-starts.module.css";

/** The sample programme, and a file from this device. */
export function OtherStarts() {
  const { screening } = useMessages();
  return (
    <fieldset className={styles["starts"]}>
      <legend className="visually-hidden">{screening.others}</legend>
      <SampleStart />
      <FileStart />
    </fieldset>
  );
}

function SampleStart() {
  const { screening: words } = useMessages();
  const sample = useSampleIntake(useLanguage(), (id) => navigate(`/screening/${id}`));
  return (
    <div>
      <Button aria-disabled={sample.state === "busy"} onClick={sample.open}>
        {sample.state === "busy" ? words.sampleBusy : words.sample}
      </Button>
      {sample.state === "failed" ? (
        <p className={styles["failed"]} role="alert">
          {words.sampleFailed}
        </p>
      ) : (
        <p className={styles["hint"]}>{words.sampleHint}</p>
      )}
    </div>
  );
}

function FileStart() {
  const { screening: words } = useMessages();
  const open = useOpening((opening) => opening.open);
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    void open([...(event.target.files ?? [])]);
    // The same file, mended, can then be chosen again.
    event.target.value = "";
  };
  return (
    <div>
      <Button onClick={() => input.current?.click()}>{words.file}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={words.fileField}
        onChange={choose}
      />
      <p className={styles["hint"]}>{words.fileHint}</p>
    </div>
  );
}
