import type { Report, ReportLabels, RiskLine, RisksSection as Risks, RiskType } from "#report";
import { useMessages } from "#ui";
import { AnswerLink } from "./answer-link.tsx";
import styles from "./risks-section.module.css";
import { Entry, Notes, Section } from "./section.tsx";

/** A second cue beside the colour. */
const SIGNS: Readonly<Record<RiskType["state"], string>> = {
  shown: "!",
  unknown: "?",
  notShown: "✓",
  notApplicable: "–",
};

/** What may go wrong, by type, with the answers that show it; nothing where the rubric names no risks. */
export function RisksSection({ report }: { readonly report: Report }) {
  const { risks, labels } = report;
  if (!risks) return null;
  return (
    <Section id="risks" heading={risks.heading} intro={risks.intro}>
      {risks.types.map((type) => (
        <section key={type.id} className={styles["type"]} aria-label={type.title}>
          <h3>{type.title}</h3>
          <p className={styles["state"]} data-state={type.state}>
            <span className={styles["sign"]} aria-hidden="true">
              {SIGNS[type.state]}
            </span>
            {type.stateText}
          </p>
          <p className={styles["what"]}>{type.what}</p>
          {type.lines.map((line) => (
            <RiskEntry key={line.criterionId} line={line} risks={risks} labels={labels} />
          ))}
          <Open type={type} risks={risks} />
        </section>
      ))}
    </Section>
  );
}

function RiskEntry(props: {
  readonly line: RiskLine;
  readonly risks: Risks;
  readonly labels: ReportLabels;
}) {
  const { line, risks, labels } = props;
  const { reportScreen } = useMessages();
  const points = {
    label: reportScreen.points,
    text: line.points.text,
    line: line.points.derivation,
  };
  if (line.isRepeated) {
    return (
      <Entry margin={<Notes items={[points]} />}>
        <h4>
          {line.title} <span className={styles["level"]}>{line.level}</span>
        </h4>
        <p className={styles["evidence"]}>{line.evidence}</p>
        <AnswerLink criterionId={line.criterionId} title={line.title} />
      </Entry>
    );
  }
  return (
    <Entry
      margin={
        <Notes
          items={[
            points,
            { label: labels.gain, text: line.gainText, line: line.gain.derivation },
            { label: labels.effort, text: line.effort },
          ]}
        />
      }
    >
      <h4>
        {line.title} <span className={styles["level"]}>{line.level}</span>
      </h4>
      <p>{line.anchor}</p>
      <p className={styles["evidence"]}>{line.evidence}</p>
      <p className={styles["response"]}>
        <strong>{risks.responseLabel}</strong> {line.response}
      </p>
      <AnswerLink criterionId={line.criterionId} title={line.title} />
    </Entry>
  );
}

/** Criteria that may show the risk once they are answered. */
function Open({ type: { open }, risks }: { readonly type: RiskType; readonly risks: Risks }) {
  if (open.length === 0) return null;
  return (
    <div className={styles["open"]}>
      <p>{risks.openLabel}</p>
      <ul>
        {open.map(({ id, title }) => (
          <li key={id}>
            {title} <AnswerLink criterionId={id} title={title} />
          </li>
        ))}
      </ul>
    </div>
  );
}
