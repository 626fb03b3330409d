import { type OpenIntake, useIntake, useRanking } from "#screening";
import { AwayPage, Button, ButtonLink, IntakeFrame, Page, useMessages, Waiting } from "#ui";
import { AgreementSection } from "./agreement-section.tsx";
import { AssignSection } from "./assign-section.tsx";
import { MergeSection } from "./merge-section.tsx";
import { PacksSection } from "./packs-section.tsx";
import styles from "./panel-screen.module.css";
import { QueueSection } from "./queue-section.tsx";
import { ReviewersSection } from "./reviewers-section.tsx";
import { usePanel } from "./use-panel.ts";

/** `#/screening/:id/panel`: reviewers, who reads whom, packs out, reviews back, and how far they agree. */
export function PanelScreen({ id }: { readonly id: string }) {
  const { panel } = useMessages();
  const load = useIntake(id);
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "ready") return <Panel id={id} intake={load.intake} />;
  return (
    <Page title={panel.title} width="wide">
      {load.state === "loading" ? (
        <Waiting state="loading" loading={panel.loading} />
      ) : (
        <div className={styles["failed"]}>
          <p>{panel.failed}</p>
          <Button kind="primary" onClick={load.retry}>
            {panel.retry}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Panel({ id, intake }: { readonly id: string; readonly intake: OpenIntake }) {
  const { panel, common } = useMessages();
  const ranked = useRanking(id);
  const parts = usePanel(intake, ranked.ranking?.rows ?? null);
  const name = intake.record.programme.name.trim() || common.unnamed;
  const isEmpty = ranked.stage === "done" && ranked.ranking?.rows.length === 0;
  return (
    <IntakeFrame id={id} name={name} title={panel.title} place="panel">
      {isEmpty && (
        <div className={styles["empty"]}>
          <p>{panel.noApplicants}</p>
          <ButtonLink kind="primary" href={`#/screening/${id}/import`}>
            {panel.toImport}
          </ButtonLink>
        </div>
      )}
      <div className={styles["sections"]}>
        <MergeSection panel={parts} />
        <ReviewersSection panel={parts} />
        <AssignSection panel={parts} />
        <PacksSection panel={parts} />
        <QueueSection panel={parts} isWaiting={ranked.stage !== "done"} />
        <AgreementSection panel={parts} />
      </div>
      <output className={styles["failure"]}>{parts.hasFailed && panel.notSaved}</output>
    </IntakeFrame>
  );
}
