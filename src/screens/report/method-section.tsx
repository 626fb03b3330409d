import type { Report } from "#report";
import { useMessages } from "#ui";
import styles from "./method-section.module.css";
import { Section } from "./section.tsx";
import { SourceList } from "./source-list.tsx";

/** How the numbers come about, which rubric and sources they rest on, and what they do not say. */
export function MethodSection({ report }: { readonly report: Report }) {
  const { reportScreen } = useMessages();
  const { heading, paragraphs, rubricText, sources, disclaimer } = report.method;
  return (
    <Section id="method" heading={heading}>
      <div className={styles["method"]}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className={styles["rubric"]}>{rubricText}</p>
        {sources.length > 0 && (
          <details>
            <summary>
              <h3>{report.labels.sources}</h3>{" "}
              <span>{reportScreen.sourceCount(sources.length)}</span>
            </summary>
            <SourceList sources={sources} facts />
          </details>
        )}
        <p className={styles["disclaimer"]}>{disclaimer}</p>
      </div>
    </Section>
  );
}
