import type { Messages } from "#i18n";
import { type Notice, undoDelete, useNotices } from "#state";
import { Button, ButtonLink, useMessages } from "#ui";
import styles from "./notices.module.css";

/** Messages at the foot of the page; read out politely, gone when dismissed. */
export function Notices() {
  const messages = useMessages();
  const notices = useNotices((state) => state.notices);
  const dismiss = useNotices((state) => state.dismiss);
  return (
    <section className={styles["notices"]} aria-label={messages.notices.region} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.key} className={styles["notice"]}>
          <p>{textOf(notice, messages.notices)}</p>
          <div className={styles["actions"]}>
            {notice.code === "deleted" && (
              <Button onClick={() => undoDelete(notice)}>{messages.common.undo}</Button>
            )}
            {notice.code === "outdatedTab" && (
              <Button onClick={() => window.location.reload()}>{messages.common.reload}</Button>
            )}
            {notice.code !== "deleted" && notice.assessmentId && (
              <ButtonLink href={`#/assess/${notice.copyId ?? notice.assessmentId}`}>
                {messages.notices.open}
              </ButtonLink>
            )}
            <Button kind="quiet" onClick={() => dismiss(notice.key)}>
              {messages.notices.dismiss}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}

function textOf({ code, detail }: Notice, texts: Messages["notices"]): string {
  const name = String(detail["name"] ?? "");
  const count = Number(detail["count"] ?? 0);
  switch (code) {
    case "keptBoth":
      return texts.keptBoth(name, String(detail["copyName"] ?? ""));
    case "deleted":
    case "keptDespiteDelete":
    case "notDeleted":
      return texts[code](name);
    case "damagedRecords":
    case "missingRecords":
    case "recovered":
      return texts[code](count);
    case "outdatedTab":
      return texts.outdatedTab;
  }
}
