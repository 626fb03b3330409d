import { useSampleIntake } from "#screening";
import { useOpening } from "#state";
import { Button, ChooseFiles, navigate, useLanguage, useMessages } from "#ui";
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
  return (
    <div>
      <ChooseFiles
        label={words.file}
        field={words.fileField}
        accept=".json,application/json"
        onFiles={(files) => void open(files)}
      />
      <p className={styles["hint"]}>{words.fileHint}</p>
    </div>
  );
}
