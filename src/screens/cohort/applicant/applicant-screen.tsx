import type { ApplicantRecord } from "#cohort";
import {
  type OpenIntake,
  useApplicants,
  useIntake,
  useProgrammeRubric,
  useRanking,
} from "#screening";
import { AwayPage, IntakeFrame, Page, useLanguage, useMessages } from "#ui";
import { Around } from "./around.tsx";
import { ApplicantPage } from "./applicant-page.tsx";

interface ApplicantScreenProps {
  readonly id: string;
  readonly applicant: string;
}

/** `#/screening/:id/:applicant`: one applicant with all that is known and decided about it. */
export function ApplicantScreen({ id, applicant }: ApplicantScreenProps) {
  const { cohort } = useMessages();
  const load = useIntake(id);
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "loading") {
    return (
      <Page title={cohort.title} width="wide">
        <output>{cohort.applicant.loading}</output>
      </Page>
    );
  }
  return <Known intake={load.intake} applicant={applicant} />;
}

function Known({ intake, applicant }: { readonly intake: OpenIntake; readonly applicant: string }) {
  const { cohort, report } = useMessages();
  const language = useLanguage();
  const { record } = intake;
  const { id, name } = record.programme;
  const read = useApplicants(id, [applicant], record.content);
  const rubric = useProgrammeRubric(record.programme, language);
  const { ranking, stage } = useRanking(id);
  if (read.state === "failed") return <AwayPage retry={read.retry} />;
  const found: ApplicantRecord | undefined =
    read.state === "ready" ? read.applicants[0] : undefined;
  const title = found ? found.assessment.venture.name.trim() || report.unnamed : cohort.title;
  return (
    <IntakeFrame key={applicant} id={id} name={name} title={title} place={null} width="wide">
      <Around id={id} applicant={applicant} rows={ranking?.rows ?? []} />
      {found && rubric ? (
        <ApplicantPage
          intake={intake}
          applicant={found}
          rubric={rubric}
          ranking={ranking}
          isRankingDone={stage === "done"}
        />
      ) : (
        <p>
          <output>
            {read.state === "ready" && !found ? cohort.applicant.absent : cohort.applicant.loading}
          </output>
        </p>
      )}
    </IntakeFrame>
  );
}
