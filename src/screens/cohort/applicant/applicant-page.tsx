import { useMemo } from "react";
import type { ApplicantRecord, CohortRanking } from "#cohort";
import type { Rubric } from "#rubric";
import { type OpenIntake, panelReading } from "#screening";
import styles from "./applicant.module.css";
import { DecisionForm } from "./decision-form.tsx";
import { Extras } from "./extras.tsx";
import { Needs } from "./needs.tsx";
import { PanelSection } from "./panel-section.tsx";
import { Reviews } from "./reviews.tsx";
import { Standing } from "./standing.tsx";
import { useReviews } from "./use-reviews.ts";

interface ApplicantPageProps {
  readonly intake: OpenIntake;
  readonly applicant: ApplicantRecord;
  /** With the programme's settings. */
  readonly rubric: Rubric;
  readonly ranking: CohortRanking | null;
  /** Whether nothing more will be known of the ranking. */
  readonly isRankingDone: boolean;
}

/** Where it stands, what is decided, and what it and others say of it. */
export function ApplicantPage({
  intake,
  applicant,
  rubric,
  ranking,
  isRankingDone,
}: ApplicantPageProps) {
  const { record, decisions } = intake;
  const { id } = record.programme;
  const reviews = useReviews(id, applicant.id, record.content);
  const row = ranking?.rows.find((one) => one.id === applicant.id);
  const panel = useMemo(
    () => (reviews && reviews.length > 0 ? panelReading(applicant, reviews, rubric) : null),
    [applicant, reviews, rubric],
  );
  const { oneLiner } = applicant.assessment.venture;
  return (
    <>
      {oneLiner && <p className={styles["lead"]}>{oneLiner}</p>}
      <div className={styles["top"]}>
        {ranking && row && (
          <Standing {...{ row, ranking, rubric, record }} isDone={isRankingDone} />
        )}
        <div className={styles["aside"]}>
          <DecisionForm
            key={applicant.id}
            id={id}
            decision={decisions[applicant.id]}
            applicant={applicant.id}
          />
          {row && reviews && record.reviewers.length > 0 && <Needs row={row} reviews={reviews} />}
        </div>
      </div>
      <PanelSection panel={panel} rubric={rubric} />
      {reviews && <Reviews key={applicant.id} id={id} reviews={reviews} panel={panel} />}
      <Extras applicant={applicant} programme={record.programme} />
    </>
  );
}
