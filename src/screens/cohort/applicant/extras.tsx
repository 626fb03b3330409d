import { useId } from "react";
import type { Programme } from "#assessment";
import type { ApplicantRecord } from "#cohort";
import { formatDate } from "#i18n";
import { useLanguage, useMessages } from "#ui";
import styles from "./applicant.module.css";

interface ExtrasProps {
  readonly applicant: ApplicantRecord;
  readonly programme: Programme;
}

/** What came in beside the answers that are scored: the programme's own questions, other columns, the file. */
export function Extras({ applicant, programme }: ExtrasProps) {
  const { other: texts } = useMessages().cohort.applicant;
  const language = useLanguage();
  const heading = useId();
  const { assessment, source, email, importedAt, other } = applicant;
  const answers = assessment.programmeAnswers ?? {};
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <h2 id={heading}>{texts.heading}</h2>
      <dl className={styles["facts"]}>
        <div>
          <dt>{texts.source}</dt>
          <dd>{source.row === null ? source.file : texts.row(source.file, source.row)}</dd>
        </div>
        <div>
          <dt>{texts.imported}</dt>
          <dd>{formatDate(importedAt, language)}</dd>
        </div>
        {email && (
          <div>
            <dt>{texts.email}</dt>
            <dd>{email}</dd>
          </div>
        )}
      </dl>
      {programme.questions.length > 0 && (
        <>
          <h3>{texts.questions}</h3>
          <dl className={styles["pairs"]}>
            {programme.questions.map(({ id, title }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{String(answers[id] ?? texts.noAnswer)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {other.length > 0 && (
        <>
          <h3>{texts.columns}</h3>
          <dl className={styles["pairs"]}>
            {other.map(({ header, value }) => (
              <div key={header}>
                <dt>{header}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
