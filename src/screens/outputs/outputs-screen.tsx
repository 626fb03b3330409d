import { useIntake, useIntakeList } from "#screening";
import { AwayPage, ButtonLink, IntakeFrame, Page, useMessages } from "#ui";
import {
  ApplicantsSection,
  ReportSection,
  ResultSection,
  SheetsSection,
} from "./file-sections.tsx";
import { LettersSection } from "./letters-section.tsx";
import styles from "./outputs-screen.module.css";

/** `#/screening/:id/files`: every file of an intake, each with what it holds. */
export function OutputsScreen({ id }: { readonly id: string }) {
  const { outputs, cohortReport } = useMessages();
  const load = useIntake(id);
  const { intakes } = useIntakeList();
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "loading") {
    return (
      <Page title={outputs.title} width="wide">
        <output>{outputs.loading}</output>
      </Page>
    );
  }
  const { record } = load.intake;
  const name = record.programme.name.trim() || cohortReport.unnamed;
  const count = intakes?.find((intake) => intake.id === id)?.applicants;
  return (
    <IntakeFrame id={id} name={name} title={outputs.title} place="files">
      {count === 0 ? (
        <div className={styles["empty"]}>
          <p>{outputs.empty}</p>
          <ButtonLink kind="primary" href={`#/screening/${id}/import`}>
            {outputs.toImport}
          </ButtonLink>
        </div>
      ) : (
        <>
          <p className={styles["lead"]}>{outputs.lead}</p>
          <SheetsSection id={id} name={name} />
          <ReportSection id={id} name={name} />
          <ApplicantsSection id={id} name={name} />
          <LettersSection id={id} name={name} intake={load.intake} />
          <ResultSection id={id} name={name} />
        </>
      )}
    </IntakeFrame>
  );
}
