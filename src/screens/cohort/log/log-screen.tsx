import { type OpenIntake, useIntake } from "#screening";
import { AwayPage, IntakeFrame, Page, useMessages } from "#ui";
import styles from "./log.module.css";
import { LogTable } from "./log-table.tsx";
import { SelfName } from "./self-name.tsx";

/** `#/screening/:id/log`: every change to an intake, newest first, and the name one goes by in it. */
export function LogScreen({ id }: { readonly id: string }) {
  const { cohort } = useMessages();
  const load = useIntake(id);
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "loading") {
    return (
      <Page title={cohort.decisions.log.title} width="wide">
        <output>{cohort.loading}</output>
      </Page>
    );
  }
  return <Log intake={load.intake} />;
}

function Log({ intake }: { readonly intake: OpenIntake }) {
  const { log } = useMessages().cohort.decisions;
  const { programme } = intake.record;
  return (
    <IntakeFrame id={programme.id} name={programme.name} title={log.title} place="log" width="wide">
      <p className={styles["intro"]}>{log.intro}</p>
      <SelfName id={programme.id} by={intake.record.by} />
      {intake.log.length === 0 ? <p>{log.empty}</p> : <LogTable intake={intake} />}
    </IntakeFrame>
  );
}
