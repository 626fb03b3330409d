import { useMemo, useState } from "react";
import type { AgreementReading, CohortRow, IntakeRecord, PanelReview, QueueItem } from "#cohort";
import type { Rubric } from "#rubric";
import {
  type OpenIntake,
  reviewQueue,
  useAgreement,
  usePanelReviews,
  useProgrammeRubric,
} from "#screening";
import { useLanguage } from "#ui";

/** What every part of the page works on. */
export interface PanelParts {
  readonly id: string;
  readonly intake: OpenIntake;
  readonly record: IntakeRecord;
  /** null until they are there, as with all that follows. */
  readonly rows: readonly CohortRow[] | null;
  readonly reviews: readonly PanelReview[] | null;
  readonly rubric: Rubric | undefined;
  readonly agreement: AgreementReading | "failed" | null;
  /** The most useful first. */
  readonly queue: readonly QueueItem[];
  /** The name of an applicant; undefined while it is not known. */
  readonly nameOf: (applicant: string) => string | undefined;
  /** Says so when something could not be written. */
  readonly keep: (act: Promise<{ readonly ok: boolean }>) => Promise<boolean>;
  /** Whether the last thing done could not be written. */
  readonly hasFailed: boolean;
}

export function usePanel(intake: OpenIntake, rows: readonly CohortRow[] | null): PanelParts {
  const { record } = intake;
  const reviews = usePanelReviews(record);
  const rubric = useProgrammeRubric(record.programme, useLanguage());
  const agreement = useAgreement(record);
  const [hasFailed, setFailed] = useState(false);
  const names = useMemo(() => new Map((rows ?? []).map(({ id, name }) => [id, name])), [rows]);
  const { places } = record.programme;
  const queue = useMemo(
    () => (rows && reviews ? reviewQueue(rows, reviews, places) : []),
    [rows, reviews, places],
  );
  return {
    id: record.programme.id,
    intake,
    record,
    rows,
    reviews,
    rubric,
    agreement,
    queue,
    nameOf: (applicant) => names.get(applicant)?.trim() || undefined,
    async keep(act) {
      const { ok } = await act;
      setFailed(!ok);
      return ok;
    },
    hasFailed,
  };
}
