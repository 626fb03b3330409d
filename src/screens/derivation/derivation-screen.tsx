import { Page, useMessages, Waiting } from "#ui";
import { DerivationDocument } from "./derivation-document.tsx";
import styles from "./derivation-screen.module.css";
import { type DerivationState, useDerivation } from "./use-derivation.ts";

interface DerivationScreenProps {
  /** Id of the assessment. */
  readonly id: string;
  /** The line to go to. */
  readonly line?: string;
}

/** `#/report/:id/derivation`: every number of a report with its arithmetic. */
export function DerivationScreen({ id, line }: DerivationScreenProps) {
  const { report, reportScreen, common } = useMessages();
  const built = useDerivation(id);
  const title = built.state === "absent" ? common.notFound : report.headings.derivation;
  return (
    <Page title={title} width="wide" eyebrow={<Back id={id} built={built} />}>
      {built.state === "ready" ? (
        <DerivationDocument
          address={`#/report/${id}/derivation`}
          id={id}
          report={built.report}
          line={line}
        />
      ) : (
        <Waiting state={built.state} loading={reportScreen.loading} />
      )}
    </Page>
  );
}

function Back({ id, built }: { readonly id: string; readonly built: DerivationState }) {
  const { common } = useMessages();
  return (
    <>
      <a className={styles["back"]} href={`#/report/${id}`}>
        ← {common.toReport}
      </a>
      {built.state === "ready" && <span>{built.report.venture.name}</span>}
    </>
  );
}
