import { useIntake } from "#screening";
import { AwayPage, IntakeFrame, Page, useMessages } from "#ui";
import { CohortPage } from "./cohort-page.tsx";

/** `#/screening/:id`: everybody who applied, ranked as honestly as can be said, and what is decided about them. */
export function CohortScreen({ id }: { readonly id: string }) {
  const { cohort } = useMessages();
  const load = useIntake(id);
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "loading") {
    return (
      <Page title={cohort.title} width="wide">
        <output>{cohort.loading}</output>
      </Page>
    );
  }
  return (
    <IntakeFrame
      id={id}
      name={load.intake.record.programme.name}
      title={cohort.title}
      place="table"
      width="wide"
    >
      <CohortPage intake={load.intake} />
    </IntakeFrame>
  );
}
