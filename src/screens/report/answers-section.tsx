import type { AnswerLine, Report, ReportLabels } from "#report";
import { useMessages } from "#ui";
import { AnswerLink } from "./answer-link.tsx";
import styles from "./answers-section.module.css";
import { Entry, Notes, Section } from "./section.tsx";
import { LinkList } from "./source-list.tsx";

/** Every answer with its evidence and notes, folded by dimension. */
export function AnswersSection({ report }: { readonly report: Report }) {
  const { reportScreen } = useMessages();
  const { heading, groups } = report.answers;
  return (
    <Section id="answers" heading={heading}>
      {groups.map(({ id, title, lines }) => (
        <details key={id} className={styles["group"]}>
          <summary>
            <h3>{title}</h3> <span>{reportScreen.count(lines.length)}</span>
          </summary>
          {lines.map((line) => (
            <AnswerEntry key={line.criterionId} line={line} labels={report.labels} />
          ))}
        </details>
      ))}
    </Section>
  );
}

function AnswerEntry({
  line,
  labels,
}: {
  readonly line: AnswerLine;
  readonly labels: ReportLabels;
}) {
  const { reportScreen } = useMessages();
  const counted = line.points.value !== null;
  return (
    <Entry
      margin={
        <Notes
          rows
          items={[
            {
              label: labels.weight,
              text: line.weight.value === null ? "" : line.weight.text,
              line: line.weight.derivation,
            },
            {
              label: reportScreen.points,
              text: counted ? line.points.text : "",
              line: line.points.derivation,
            },
            {
              label: labels.contribution,
              text: counted ? line.contribution.text : "",
              line: line.contribution.derivation,
            },
          ]}
        />
      }
    >
      <h4 className={styles["title"]}>{line.title}</h4>
      <p className={styles["question"]}>{line.question}</p>
      <p>
        <strong>{line.stateText}</strong>
        {line.anchor && <> {line.anchor}</>}
      </p>
      {line.evidence && <p className={styles["evidence"]}>{line.evidence}</p>}
      {line.note && (
        <p className={styles["remark"]} data-remark>
          <span>{labels.note}</span> {line.note}
        </p>
      )}
      {line.links.length > 0 && <LinkList links={line.links} />}
      <AnswerLink criterionId={line.criterionId} title={line.title} />
    </Entry>
  );
}
