import type { StartMessages } from "#i18n";
import { type Notice, undoDelete, useNotices } from "#state";
import { Button, ButtonLink, useStartMessages } from "#ui";
import styles from "./notices.module.css";

/** Messages at the foot of the page; read out politely, gone when dismissed. */
export function Notices({ path }: { readonly path: string }) {
  const messages = useStartMessages();
  const told = useNotices((state) => state.notices);
  // A page tells itself what came in for it.
  const notices = told.filter((notice) => addressOf(notice) !== `#${path}`);
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
              <ButtonLink href={addressOf(notice)}>{messages.notices.open}</ButtonLink>
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

/** Where the assessment that a notice speaks of is shown. */
function addressOf({ code, assessmentId = "", copyId }: Notice): string {
  const isOpinion = code === "opinionAdded" || code === "opinionReplaced";
  return isOpinion ? `#/report/${assessmentId}/opinion` : `#/assess/${copyId ?? assessmentId}`;
}

function textOf({ code, detail }: Notice, texts: StartMessages["notices"]): string {
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
    case "opinionAdded":
    case "opinionReplaced":
      return texts[code](name, String(detail["reader"] ?? ""));
    case "outdatedTab":
      return texts.outdatedTab;
  }
}
