import { useApplicantAssessment } from "#screening";
import { Page, useMessages, Waiting } from "#ui";
import { ReportDocument } from "./report-document.tsx";
import styles from "./report-screen.module.css";
import { type ReportState, useBuiltReport } from "./use-report.ts";

interface ApplicantReportScreenProps {
  /** Id of the programme. */
  readonly id: string;
  readonly applicant: string;
}

/** `#/screening/:id/:applicant/report`: the full report of an applicant, scored as the programme scores; nothing can be changed in it. */
export function ApplicantReportScreen({ id, applicant }: ApplicantReportScreenProps) {
  const { reportScreen, common } = useMessages();
  const built = useApplicantReport(id, applicant);
  const report = built.state === "ready" ? built.report : undefined;
  const title = built.state === "absent" ? common.notFound : (report?.title ?? reportScreen.title);
  return (
    <Page
      title={title}
      width="wide"
      eyebrow={
        <>
          <a className={styles["back"]} href={`#/screening/${id}/${applicant}`}>
            ← {reportScreen.toApplicant}
          </a>
          {report && <span>{report.date.text}</span>}
        </>
      }
    >
      {built.state === "ready" ? (
        <>
          {built.report.venture.oneLiner && (
            <p className={styles["lead"]}>{built.report.venture.oneLiner}</p>
          )}
          <ReportDocument
            id={applicant}
            report={built.report}
            isRefining={built.isRefining}
            readOnlyAt={`#/screening/${id}/${applicant}/report`}
          />
        </>
      ) : (
        <Waiting state={built.state} loading={reportScreen.loading} />
      )}
    </Page>
  );
}

function useApplicantReport(id: string, applicant: string): ReportState {
  const load = useApplicantAssessment(id, applicant);
  const built = useBuiltReport(load.state === "ready" ? load.assessment : undefined);
  return load.state === "ready" ? built : load;
}
