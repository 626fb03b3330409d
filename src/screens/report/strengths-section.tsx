import type { Report } from "#report";
import { AnswerLink } from "./answer-link.tsx";
import { Entry, Section } from "./section.tsx";
import { LinkList } from "./source-list.tsx";
import styles from "./strengths-section.module.css";

/** What stands firmly, each with the evidence behind it. */
export function StrengthsSection({ report }: { readonly report: Report }) {
  const { heading, intro, empty, lines } = report.strengths;
  return (
    <Section id="strengths" heading={heading} intro={lines.length > 0 ? intro : empty}>
      {lines.map(({ criterionId, dimension, title, level, anchor, evidence, note, links }) => (
        <Entry key={criterionId} margin={<p>{evidence}</p>}>
          <p className={styles["dimension"]}>{dimension}</p>
          <h3>
            {title} <span className={styles["level"]}>{level}</span>
          </h3>
          <p>{anchor}</p>
          {note && (
            <p className={styles["note"]} data-remark>
              {note}
            </p>
          )}
          {links.length > 0 && <LinkList links={links} />}
          <AnswerLink criterionId={criterionId} title={title} />
        </Entry>
      ))}
    </Section>
  );
}
