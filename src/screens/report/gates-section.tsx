import type { GateLine, Report } from "#report";
import { AnswerLink } from "./answer-link.tsx";
import { FigureLink } from "./figure-link.tsx";
import styles from "./gates-section.module.css";
import { Section } from "./section.tsx";

/** A second cue beside the colour. */
const SIGNS: Readonly<Record<GateLine["state"], string>> = {
  failed: "✕",
  unresolved: "?",
  passed: "✓",
  notEvaluated: "–",
};

/** The must-haves, failed ones first, each with what it did to the score. */
export function GatesSection({ gates }: { readonly gates: Report["gates"] }) {
  return (
    <Section id="gates" heading={gates.heading} intro={gates.intro}>
      <ul className={styles["gates"]}>
        {gates.lines.map(({ criterionId, title, state, stateText, sentence, derivation }) => (
          <li key={criterionId} data-state={state}>
            <p className={styles["state"]}>
              <span className={styles["sign"]} aria-hidden="true">
                {SIGNS[state]}
              </span>
              <FigureLink what={title} text={stateText} line={derivation} />
            </p>
            <div>
              <h3>{title}</h3>
              <p>
                {sentence} <AnswerLink criterionId={criterionId} title={title} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
