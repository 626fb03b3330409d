import { useState } from "react";
import type { CohortRow, Decision } from "#cohort";
import { printPoints } from "#figures";
import { applyDecisions, type OpenIntake } from "#screening";
import { Button, Dialog, useMessages } from "#ui";
import styles from "./apply-dialog.module.css";
import { acceptedOf, pendingOf, type Tie, tiesOf } from "./ties.ts";

interface ApplyDialogProps {
  readonly intake: OpenIntake;
  readonly rows: readonly CohortRow[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Decisions listed before they take effect; more than these are counted. */
const LISTED = 100;

/** Everything that waits, what is unequal in it, and the button that puts it in force. */
export function ApplyDialog({ intake, rows, open, onClose }: ApplyDialogProps) {
  const { decisions: texts } = useMessages().cohort;
  const { id } = intake.record.programme;
  const [failed, setFailed] = useState(false);
  const waiting = pendingOf(intake.decisions);
  const apply = async (): Promise<void> => {
    const outcome = await applyDecisions(id);
    setFailed(!outcome.ok);
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title={texts.dialog.title}
      open={open}
      onClose={onClose}
      actions={
        waiting.length > 0 && (
          <Button kind="primary" onClick={() => void apply()}>
            {texts.dialog.apply(waiting.length)}
          </Button>
        )
      }
    >
      {open && <Content intake={intake} rows={rows} waiting={waiting} />}
      {failed && <p role="alert">{texts.failed}</p>}
    </Dialog>
  );
}

interface ContentProps extends Pick<ApplyDialogProps, "intake" | "rows"> {
  readonly waiting: readonly Decision[];
}

function Content({ intake, rows, waiting }: ContentProps) {
  const { cohort, report } = useMessages();
  const { dialog } = cohort.decisions;
  const { verdicts } = cohort.table;
  if (waiting.length === 0) return <p>{dialog.empty}</p>;
  const names = new Map(rows.map(({ id, name }) => [id, name || report.unnamed]));
  const ties = tiesOf(rows, intake.decisions);
  return (
    <div className={styles["content"]}>
      <p>{dialog.intro}</p>
      <p>{dialog.after(acceptedOf(intake.decisions).after, intake.record.programme.places)}</p>
      {ties.length > 0 && <Ties ties={ties} />}
      <ul className={styles["list"]}>
        {waiting.slice(0, LISTED).map(({ applicant, applied, pending, reason }) => (
          <li key={applicant}>
            <strong>{names.get(applicant) ?? applicant}</strong>{" "}
            {dialog.becomes(verdicts[applied ?? "none"], verdicts[pending ?? "none"])}
            {reason && <span className={styles["reason"]}>{reason}</span>}
          </li>
        ))}
        {waiting.length > LISTED && <li>{dialog.more(waiting.length - LISTED)}</li>}
      </ul>
    </div>
  );
}

function Ties({ ties }: { readonly ties: readonly Tie[] }) {
  const { cohort, report } = useMessages();
  const { dialog } = cohort.decisions;
  const { verdicts } = cohort.table;
  return (
    <div className={styles["ties"]}>
      <h3>{dialog.ties}</h3>
      <p>{dialog.tieRule}</p>
      <ul>
        {ties.slice(0, LISTED).map(({ score, members }) => (
          <li key={members[0]?.row.id}>
            {dialog.tie(
              printPoints(score),
              members
                .map(({ row, verdict }) =>
                  dialog.member(row.name || report.unnamed, verdicts[verdict ?? "none"]),
                )
                .join(report.betweenItems),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
