import { useEffect, useState } from "react";
import type { AgreementReading, IntakeRecord, PanelReview } from "#cohort";
import { rulesOf } from "#rubric";
import { useRubric } from "#state";
import { agreementInWorker } from "#workers";
import { loadReviews } from "./parts.ts";

/** What was read of an intake, with the state of it that was read. */
interface Held<Value> {
  readonly content: number;
  readonly value: Value;
}

/** The reviews of an intake, read again whenever something of it that counts has changed; null until they are there. */
export function usePanelReviews({
  programme,
  content,
}: IntakeRecord): readonly PanelReview[] | null {
  const { id } = programme;
  const [held, setHeld] = useState<Held<readonly PanelReview[]>>();
  useEffect(() => {
    let isShown = true;
    void loadReviews(id).then((read) => {
      if (isShown && read) setHeld({ content, value: read });
    });
    return () => {
      isShown = false;
    };
  }, [id, content]);
  return held?.value ?? null;
}

/** How far the reviewers agree, worked out off the main thread; the last reading stays while a new one is made. */
export function useAgreement({
  programme,
  content,
}: IntakeRecord): AgreementReading | "failed" | null {
  const { id } = programme;
  // As it is shipped: the worker puts the programme's settings in.
  const rubric = useRubric(programme.rubric.id);
  const [held, setHeld] = useState<Held<AgreementReading | "failed">>();
  useEffect(() => {
    if (!rubric) return;
    const run = agreementInWorker({ intake: id, rubric: rulesOf(rubric) });
    let isShown = true;
    void run.result.then((read) => {
      if (isShown) setHeld({ content, value: read ?? "failed" });
    });
    return () => {
      isShown = false;
      run.cancel();
    };
  }, [id, content, rubric]);
  return held?.value ?? null;
}
