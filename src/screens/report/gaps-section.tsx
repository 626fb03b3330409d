import type { ReactNode } from "react";
import type { Gap, Report, ReportLabels } from "#report";
import { AnswerLink } from "./answer-link.tsx";
import styles from "./gaps-section.module.css";
import { Entry, Notes, Section } from "./section.tsx";
import { SourceList } from "./source-list.tsx";

/** The gaps that cost most, each with the way to the next level. */
export function GapsSection({ report }: { readonly report: Report }) {
  const { heading, intro, empty, lines } = report.gaps;
  return (
    <Section id="gaps" heading={heading} intro={lines.length > 0 ? intro : empty}>
      <ol className={styles["gaps"]}>
        {lines.map((gap) => (
          <li key={gap.criterionId}>
            <GapEntry gap={gap} labels={report.labels} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function GapEntry({ gap, labels }: { readonly gap: Gap; readonly labels: ReportLabels }) {
  return (
    <Entry margin={<GapMargin gap={gap} labels={labels} />}>
      <p className={styles["dimension"]}>{gap.dimension}</p>
      <h3>{gap.title}</h3>
      <div className={styles["way"]}>
        <Station label={labels.today} level={gap.levelNow} anchor={gap.anchorNow}>
          <p className={styles["evidence"]}>{gap.evidenceNow}</p>
        </Station>
        <Station label={labels.next} level={gap.levelNext} anchor={gap.anchorNext} />
      </div>
      {gap.actions.length > 0 && (
        <>
          <h4>{labels.actions}</h4>
          <ol className={styles["actions"]}>
            {gap.actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ol>
        </>
      )}
      {gap.artefact && (
        <p className={styles["proof"]}>
          <strong>{labels.proof}</strong> {gap.artefact}
        </p>
      )}
      {gap.traps.length > 0 && (
        <>
          <h4>{labels.traps}</h4>
          <ul className={styles["traps"]}>
            {gap.traps.map((trap) => (
              <li key={trap}>{trap}</li>
            ))}
          </ul>
        </>
      )}
      <AnswerLink criterionId={gap.criterionId} title={gap.title} />
    </Entry>
  );
}

/** Where the venture stands, or where it goes next. */
function Station(props: {
  readonly label: string;
  readonly level: string;
  readonly anchor: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles["station"]}>
      <p className={styles["level"]}>
        <span>{props.label}</span> <strong>{props.level}</strong>
      </p>
      <p>{props.anchor}</p>
      {props.children}
    </div>
  );
}

function GapMargin({ gap, labels }: { readonly gap: Gap; readonly labels: ReportLabels }) {
  return (
    <>
      <Notes
        items={[
          {
            label: labels.recoverable,
            text: gap.recoverable.text,
            line: gap.recoverable.derivation,
          },
          { label: labels.gain, text: gap.gainText, line: gap.gain.derivation },
          { label: labels.effort, text: gap.effort },
          { label: labels.who, text: gap.who },
        ]}
      />
      {gap.sources.length > 0 && (
        <>
          <h4 className={styles["sources"]}>{labels.sources}</h4>
          <SourceList sources={gap.sources} />
        </>
      )}
    </>
  );
}
