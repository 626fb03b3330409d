import type { Report } from "#report";
import { AnswerLink } from "./answer-link.tsx";
import styles from "./regulation-section.module.css";
import { Entry, Section } from "./section.tsx";
import { SourceList } from "./source-list.tsx";

/** What the law asks of this venture, by jurisdiction; nothing where the rubric states no law. */
export function RegulationSection({ report }: { readonly report: Report }) {
  const { regulation, labels } = report;
  if (!regulation) return null;
  const { heading, intro, empty, groups } = regulation;
  return (
    <Section id="regulation" heading={heading} intro={groups.length > 0 ? intro : empty}>
      {groups.map(({ id, jurisdiction, notes }) => (
        <section key={id} className={styles["jurisdiction"]} aria-label={jurisdiction}>
          <h3>{jurisdiction}</h3>
          {notes.map((note) => (
            <Entry
              key={note.id}
              margin={
                note.criteria.length > 0 && (
                  <>
                    <p className={styles["label"]}>{labels.bearsOn}</p>
                    {note.criteria.map((criterion) => (
                      <div key={criterion.id}>
                        <p>{criterion.title}</p>
                        <AnswerLink criterionId={criterion.id} title={criterion.title} />
                      </div>
                    ))}
                  </>
                )
              }
            >
              <h4>{note.title}</h4>
              <p>{note.text}</p>
              <SourceList sources={note.sources} />
            </Entry>
          ))}
        </section>
      ))}
    </Section>
  );
}
