import type { Report } from "#report";
import { useAssessment } from "#state";
import { ButtonLink, Page, useMessages, Waiting } from "#ui";
import { EditionBanner } from "./edition-banner.tsx";
import { ReportDocument } from "./report-document.tsx";
import styles from "./report-screen.module.css";
import { ReadingBar } from "./reading-bar.tsx";
import { ReportTools } from "./report-tools.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useReport } from "./use-report.ts";

/** `#/report/:id`: the report of one assessment, made anew from its answers whenever it is shown. */
export function ReportScreen({ id }: { readonly id: string }) {
  const { reportScreen, common } = useMessages();
  const built = useReport(id);
  const report = built.state === "ready" ? built.report : undefined;
  const title = built.state === "absent" ? common.notFound : (report?.title ?? reportScreen.title);
  return (
    <Page title={title} width="wide" eyebrow={report && <Eyebrow id={id} report={report} />}>
      {built.state === "ready" ? (
        <Body id={id} report={built.report} isRefining={built.isRefining} />
      ) : (
        <Waiting state={built.state} loading={reportScreen.loading} />
      )}
    </Page>
  );
}

function Eyebrow({ id, report }: { readonly id: string; readonly report: Report }) {
  const { reportScreen } = useMessages();
  return (
    <>
      <a className={styles["back"]} href={`#/assess/${id}/check`}>
        ← {reportScreen.back}
      </a>
      <span>{report.date.text}</span>
    </>
  );
}

interface BodyProps {
  readonly id: string;
  readonly report: Report;
  readonly isRefining: boolean;
}

function Body({ id, report, isRefining }: BodyProps) {
  const isReading = useAssessment(id)?.readingOf !== undefined;
  if (report.verdict.score.value === null) return <Empty id={id} report={report} />;
  return (
    <>
      {report.venture.oneLiner && <p className={styles["lead"]}>{report.venture.oneLiner}</p>}
      <ReadingBar id={id} />
      <EditionBanner id={id} />
      <SaveBar id={id} report={report} />
      {!isReading && <ReportTools id={id} />}
      <ReportDocument id={id} report={report} isRefining={isRefining} />
    </>
  );
}

/** Nothing to report on: says what to do instead of showing empty sections. */
function Empty({ id, report }: { readonly id: string; readonly report: Report }) {
  const { empty } = useMessages().reportScreen;
  const { status, band, sentence, action } = report.verdict;
  const first = report.answers.groups[0]?.id ?? "check";
  // Everything switched off is another matter than nothing answered: only the profile can help.
  const off = status === "notAssessable";
  return (
    <div className={styles["empty"]}>
      <h2>{off ? band : empty.heading}</h2>
      <p>{off ? `${sentence} ${action}` : empty.what}</p>
      <p className={styles["actions"]}>
        {!off && (
          <ButtonLink kind="primary" href={`#/assess/${id}/${first}`}>
            {empty.start}
          </ButtonLink>
        )}
        <ButtonLink kind={off ? "primary" : "secondary"} href={`#/assess/${id}/profile`}>
          {empty.profile}
        </ButtonLink>
      </p>
    </div>
  );
}
