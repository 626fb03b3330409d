import { ButtonLink, Page, useMessages } from "#ui";
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
  const { report, common } = useMessages();
  const built = useDerivation(id);
  const title = built.state === "absent" ? common.notFound : report.headings.derivation;
  return (
    <Page title={title} width="wide" eyebrow={<Back id={id} built={built} />}>
      {built.state === "ready" ? (
        <DerivationDocument id={id} report={built.report} line={line} />
      ) : (
        <Waiting state={built.state} />
      )}
    </Page>
  );
}

function Back({ id, built }: { readonly id: string; readonly built: DerivationState }) {
  const { derivation } = useMessages();
  return (
    <>
      <a className={styles["back"]} href={`#/report/${id}`}>
        ← {derivation.back}
      </a>
      {built.state === "ready" && <span>{built.report.venture.name}</span>}
    </>
  );
}

function Waiting({ state }: { readonly state: Exclude<DerivationState["state"], "ready"> }) {
  const { reportScreen, common } = useMessages();
  if (state === "loading") return <output>{reportScreen.loading}</output>;
  return (
    <>
      <p>
        {state === "absent"
          ? common.notFoundDetail
          : `${reportScreen.unreadable} ${reportScreen.unreadableDetail}`}
      </p>
      <p className={styles["actions"]}>
        <ButtonLink kind="primary" href="#/">
          {common.toHome}
        </ButtonLink>
      </p>
    </>
  );
}
