import { languageTag } from "#i18n";
import { useSaveStatus } from "#state";
import { useLanguage, useMessages } from "#ui";
import styles from "./save-state.module.css";

interface SaveStateProps {
  /** The assessment's. */
  readonly id: string;
  /** Without the time. */
  readonly isBrief?: boolean;
}

/** Whether everything is on disk. */
export function SaveState({ id, isBrief = false }: SaveStateProps) {
  const status = useSaveStatus(id);
  const language = useLanguage();
  const { wizard } = useMessages();
  if (!status) return <p className={styles["state"]} />;
  if (status.state === "failed") {
    return (
      <p className={styles["state"]} data-failed role="alert">
        {wizard.notSaved(wizard.notSavedReasons[status.reason])}
      </p>
    );
  }
  if (status.state !== "saved") return <p className={styles["state"]}>{wizard.saving}</p>;
  const clock = new Intl.DateTimeFormat(languageTag(language), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <p className={styles["state"]}>
      <span aria-hidden="true">✓</span>{" "}
      {status.at === null || isBrief
        ? wizard.savedIdle
        : wizard.saved(clock.format(new Date(status.at)))}
    </p>
  );
}
