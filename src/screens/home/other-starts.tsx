import { useState } from "react";
import { useOpening } from "#state";
import { Button, ChooseFiles, navigate, useLanguage, useStartMessages } from "#ui";
import { openSample } from "./open-sample.ts";
import styles from "./other-starts.module.css";

/** The sample venture, and a file from this device. */
export function OtherStarts() {
  const { start } = useStartMessages().home;
  return (
    <fieldset className={styles["starts"]}>
      <legend className="visually-hidden">{start.others}</legend>
      <SampleStart />
      <FileStart />
    </fieldset>
  );
}

function SampleStart() {
  const { start, files } = useStartMessages().home;
  const language = useLanguage();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const open = async (): Promise<void> => {
    if (state === "busy") return;
    setState("busy");
    const id = await openSample(language);
    setState(id === null ? "failed" : "idle");
    if (id !== null) navigate(`/report/${id}`);
  };
  return (
    <div>
      <Button aria-disabled={state === "busy"} onClick={() => void open()}>
        {state === "busy" ? start.sampleBusy : start.sample}
      </Button>
      {state === "failed" ? (
        <p className={styles["failed"]} role="alert">
          {files.sampleFailed} {files.sampleFailedDo}
        </p>
      ) : (
        <p className={styles["hint"]}>{start.sampleHint}</p>
      )}
    </div>
  );
}

function FileStart() {
  const { start } = useStartMessages().home;
  const open = useOpening((opening) => opening.open);
  return (
    <div>
      <ChooseFiles
        label={start.file}
        field={start.fileField}
        accept=".json,.pdf,application/json,application/pdf"
        onFiles={(files) => void open(files)}
      />
      <p className={styles["hint"]}>{start.fileHint}</p>
    </div>
  );
}
