import { Button, useLanguage, useMessages } from "#ui";
import styles from "./output-status.module.css";
import type { Output } from "./use-output.ts";

/** What is going on with a file, with the way to stop it; then its name, or why there is none. */
export function OutputStatus({ output, cancel }: Pick<Output, "output" | "cancel">) {
  const { outputs, common } = useMessages();
  const language = useLanguage();
  switch (output.state) {
    case "idle":
      return <output className={styles["status"]} />;
    case "working": {
      const { stage, done, total } = output.progress ?? { stage: "start", done: 0, total: 0 };
      return (
        <output className={styles["status"]}>
          <label>
            {outputs.stages[stage]}
            <progress {...(total > 0 && { max: total, value: done })} />
          </label>
          {total > 0 && <span className="figure">{outputs.progress(done, total)}</span>}
          <Button kind="quiet" onClick={cancel}>
            {common.cancel}
          </Button>
        </output>
      );
    }
    case "done":
      return (
        <output className={styles["status"]}>
          <span>{outputs.done(output.file, fileSize(output.bytes, language))}</span>
          {output.letters > 0 && <span>{outputs.letters.written(output.letters)}</span>}
          {output.missing.length > 0 && (
            <span className={styles["missing"]}>{outputs.missing(output.missing.join(" "))}</span>
          )}
        </output>
      );
    case "failed":
      return output.reason === "cancelled" ? (
        <output className={styles["status"]}>{outputs.cancelled}</output>
      ) : (
        <p className={styles["failure"]} role="alert">
          {outputs.failures[output.reason]}
        </p>
      );
  }
}

/** "248 kB", by thousands as the platforms count; a small file is no empty one. */
function fileSize(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
}
