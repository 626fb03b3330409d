import type { Report } from "#report";
import { AnswerLink } from "./answer-link.tsx";
import { FigureLink } from "./figure-link.tsx";
import styles from "./roadmap-section.module.css";
import { Entry, Notes, Section } from "./section.tsx";

/** The least effort to the next band as a dated plan, or why there is none. */
export function RoadmapSection({ report: { roadmap, labels } }: { readonly report: Report }) {
  if (!roadmap) return null;
  const { heading, intro, steps, total, derivation, note } = roadmap;
  return (
    <Section id="roadmap" heading={heading} intro={intro}>
      <ol className={styles["steps"]}>
        {steps.map((step) => (
          <li key={step.criterionId}>
            <Entry
              margin={
                <Notes
                  items={[
                    { label: labels.effort, text: step.effort, line: step.derivation },
                    { label: labels.gain, text: step.gainText, line: step.gain.derivation },
                  ]}
                />
              }
            >
              <p className={styles["period"]}>
                {[step.period, step.badge].filter(Boolean).join(" · ")}
              </p>
              <h3>
                {step.title}{" "}
                <span className={styles["levels"]}>
                  {step.from} → {step.to}
                </span>
              </h3>
              <p>{step.proof}</p>
              <AnswerLink criterionId={step.criterionId} title={step.title} />
            </Entry>
          </li>
        ))}
      </ol>
      {total && (
        <p className={styles["total"]}>
          <FigureLink what="" text={total} line={derivation} />
        </p>
      )}
      {note && <p className={styles["note"]}>{note}</p>}
    </Section>
  );
}
