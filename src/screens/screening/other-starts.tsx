import { type ChangeEvent, useRef, useState } from "react";
import { openSampleIntake } from "#screening";
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
  const language = useLanguage();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const open = async (): Promise<void> => {
    if (state === "busy") return;
    setState("busy");
    const id = await openSampleIntake(language);
    setState(id === null ? "failed" : "idle");
    if (id !== null) navigate(`/screening/${id}`);
  };
  return (
    <div>
      <Button aria-disabled={state === "busy"} onClick={() => void open()}>
        {state === "busy" ? words.sampleBusy : words.sample}
      </Button>
      {state === "failed" ? (
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
