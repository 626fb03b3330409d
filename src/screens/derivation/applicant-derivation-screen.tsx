import { useApplicantAssessment } from "#screening";
import { Page, useMessages, Waiting } from "#ui";
import { DerivationDocument } from "./derivation-document.tsx";
import styles from "./derivation-screen.module.css";
import { useDerived } from "./use-derivation.ts";

interface ApplicantDerivationScreenProps {
  /** Id of the programme. */
  readonly id: string;
  readonly applicant: string;
  /** The line to go to. */
  readonly line?: string;
}

/** `#/screening/:id/:applicant/report/derivation`: every number of an applicant's report with its arithmetic. */
export function ApplicantDerivationScreen({ id, applicant, line }: ApplicantDerivationScreenProps) {
  const { report, reportScreen, common } = useMessages();
  const load = useApplicantAssessment(id, applicant);
  const derived = useDerived(load.state === "ready" ? load.assessment : undefined);
  const built = load.state === "ready" ? derived : load;
  const address = `#/screening/${id}/${applicant}/report`;
  return (
    <Page
      title={built.state === "absent" ? common.notFound : report.headings.derivation}
      width="wide"
      eyebrow={
        <>
          <a className={styles["back"]} href={address}>
            ← {common.toReport}
          </a>
          {built.state === "ready" && <span>{built.report.venture.name}</span>}
        </>
      }
    >
      {built.state === "ready" ? (
        <DerivationDocument
          address={`${address}/derivation`}
          id={null}
          report={built.report}
          line={line}
        />
      ) : (
        <Waiting state={built.state} loading={reportScreen.loading} />
      )}
    </Page>
  );
}
