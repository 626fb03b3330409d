import { ButtonLink, Page, useMessages, Waiting } from "#ui";
import { GoalForm } from "./goal-form.tsx";
import { Others } from "./others.tsx";
import styles from "./plan-screen.module.css";
import { Steps } from "./steps.tsx";
import { usePlan } from "./use-plan.ts";
import { usePlanActions, useStoredPlan } from "./use-plan-actions.ts";

/** `#/report/:id/plan`: what to raise first, by when; the goal and single criteria are the person's to decide. */
export function PlanScreen({ id }: { readonly id: string }) {
  const { plan: words, common } = useMessages();
  const shown = usePlan(id);
  const stored = useStoredPlan(id);
  const actions = usePlanActions(id);
  const title = shown.state === "absent" ? common.notFound : words.title;
  const back = (
    <a className={styles["back"]} href={`#/report/${id}`}>
      ← {common.toReport}
    </a>
  );
  if (shown.state !== "ready") {
    return (
      <Page title={title} width="wide" eyebrow={shown.state === "absent" ? undefined : back}>
        <Waiting state={shown.state} loading={words.loading} />
      </Page>
    );
  }
  const { roadmap, bands, raisable } = shown.plan;
  if (!roadmap || raisable.length === 0) {
    return (
      <Page title={title} width="wide" eyebrow={back}>
        <p className={styles["lead"]}>{words.nothingCounts}</p>
        <ButtonLink kind="primary" href={`#/assess/${id}/check`}>
          {words.toAnswers}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={title} width="wide" eyebrow={back}>
      <p className={styles["lead"]}>{words.lead}</p>
      <div className={styles["frame"]}>
        <GoalForm plan={stored} bands={bands} actions={actions} />
        <div className={styles["result"]}>
          <Steps roadmap={roadmap} plan={stored} raisable={raisable} actions={actions} />
          <Others roadmap={roadmap} plan={stored} raisable={raisable} actions={actions} />
        </div>
      </div>
    </Page>
  );
}
