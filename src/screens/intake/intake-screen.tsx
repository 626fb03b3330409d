import { useCallback } from "react";
import { addToImport, cancelImport, type OpenIntake, useImport, useIntake } from "#screening";
import { AwayPage, IntakeFrame, Page, useMessages } from "#ui";
import { BadRows } from "./bad-rows.tsx";
import { DropArea } from "./drop-area.tsx";
import { ImportProgress } from "./import-progress.tsx";
import styles from "./intake-screen.module.css";
import { OutcomePanel } from "./outcome-panel.tsx";
import { SourceList } from "./source-list.tsx";
import { TablePanel } from "./table-panel.tsx";
import { TrialPanel } from "./trial-panel.tsx";

/** `#/screening/:id/import`: brings in what applicants sent, of many kinds and any number at once. */
export function IntakeScreen({ id }: { readonly id: string }) {
  const { intake } = useMessages();
  const load = useIntake(id);
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "loading") {
    return (
      <Page title={intake.title} width="wide">
        <output>{intake.loading}</output>
      </Page>
    );
  }
  return <Body id={id} record={load.intake.record} />;
}

function Body({ id, record }: { readonly id: string; readonly record: OpenIntake["record"] }) {
  const { intake } = useMessages();
  const { progress, view, outcome, failure } = useImport(id);
  const { name, rubric } = record.programme;
  const add = useCallback(
    (files: readonly File[]) => void addToImport(id, rubric.id, files),
    [id, rubric.id],
  );
  const hasFiles = view !== null && view.sourceCount + view.tables.length > 0;
  return (
    <IntakeFrame id={id} name={name} title={intake.title} place="import">
      {outcome && <OutcomePanel id={id} outcome={outcome} />}
      {failure && (
        <p role="alert" className={styles["failure"]}>
          {intake.failure[failure]}
        </p>
      )}
      <DropArea isSmall={hasFiles || outcome !== null} onFiles={add} />
      {hasFiles && (
        <>
          <TrialPanel
            id={id}
            trial={view.trial}
            unusable={view.sources.filter(({ kind }) => kind === "refused").length}
            isBusy={progress !== null}
          />
          {view.tables.map((table) => (
            <TablePanel key={table.key} id={id} rubricId={rubric.id} table={table} />
          ))}
          <BadRows id={id} tables={view.tables} trial={view.trial} />
          <SourceList id={id} sources={view.sources} count={view.sourceCount} />
        </>
      )}
      {progress && <ImportProgress progress={progress} onCancel={() => cancelImport(id)} />}
    </IntakeFrame>
  );
}
