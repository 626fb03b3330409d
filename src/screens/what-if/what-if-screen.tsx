import { useEffect } from "react";
import { guardTrials, useVenture } from "#state";
import { Button, ButtonLink, Page, useLanguage, useMessages } from "#ui";
import { TrialPage } from "./trial-page.tsx";
import styles from "./what-if-screen.module.css";

/** `#/report/:id/what-if`: answers and weights tried out without touching the saved assessment. */
export function WhatIfScreen({ id }: { readonly id: string }) {
  const { common, wizard, whatIf } = useMessages();
  const load = useVenture(id, useLanguage());
  useEffect(guardTrials, []);
  if (load.state === "loading") return <p className={styles["loading"]}>{common.loading}</p>;
  if (load.state === "failed") {
    return (
      <Page title={wizard.loadFailed}>
        <p className={styles["away"]}>
          <Button kind="primary" onClick={load.retry}>
            {wizard.retry}
          </Button>
        </p>
      </Page>
    );
  }
  if (load.state === "absent") {
    return (
      <Page title={common.notFound}>
        <p className={styles["away"]}>{common.notFoundDetail}</p>
        <p className={styles["away"]}>
          <ButtonLink kind="primary" href="#/">
            {common.toHome}
          </ButtonLink>
        </p>
      </Page>
    );
  }
  const name = load.venture.assessment.venture.name.trim() || common.unnamed;
  return (
    <Page
      title={whatIf.title}
      width="wide"
      eyebrow={
        <span className={styles["eyebrow"]}>
          <a href={`#/report/${id}`}>← {whatIf.back}</a>
          <span>{name}</span>
        </span>
      }
    >
      <TrialPage venture={load.venture} />
    </Page>
  );
}
