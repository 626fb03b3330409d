import type { ImportProgress as Progress } from "#screening";
import { Button, useMessages } from "#ui";
import styles from "./import-progress.module.css";

interface ImportProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** What the worker is doing, how far it is, and the way out. */
export function ImportProgress({ progress, onCancel }: ImportProgressProps) {
  const { progress: words } = useMessages().intake;
  const { stage, file, done, total } = progress;
  const text = stage === "reading" ? words.reading(file) : words[stage];
  return (
    <div className={styles["progress"]}>
      <output>{text}</output>
      {stage === "reading" ? (
        <progress aria-label={text} value={done} max={Math.max(1, total)} />
      ) : (
        <progress aria-label={text} />
      )}
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
