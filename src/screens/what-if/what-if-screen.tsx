import { useEffect } from "react";
import { guardTrials, useVenture } from "#state";
import { AwayPage, Page, useLanguage, useMessages } from "#ui";
import { TrialPage } from "./trial-page.tsx";
import styles from "./what-if-screen.module.css";

/** `#/report/:id/what-if`: answers and weights tried out without touching the saved assessment. */
export function WhatIfScreen({ id }: { readonly id: string }) {
  const { common, whatIf } = useMessages();
  const load = useVenture(id, useLanguage());
  useEffect(guardTrials, []);
  if (load.state === "loading") return <p className={styles["loading"]}>{common.loading}</p>;
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "absent") return <AwayPage />;
  const name = load.venture.assessment.venture.name.trim() || common.unnamed;
  return (
    <Page
      title={whatIf.title}
      width="wide"
      eyebrow={
        <span className={styles["eyebrow"]}>
          <a href={`#/report/${id}`}>← {common.toReport}</a>
          <span>{name}</span>
        </span>
      }
    >
      <TrialPage venture={load.venture} />
    </Page>
  );
}
