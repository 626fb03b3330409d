import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import styles from "./rubric-section.module.css";
import { Section } from "./section.tsx";

/** Which rubric this is, to the letter. */
export function RubricSection({ rubric }: { readonly rubric: Rubric }) {
  const { rubric: words } = useMessages().method;
  const { title, id, version, hash, dimensions, sources } = rubric;
  const criteria = dimensions.reduce((total, dimension) => total + dimension.criteria.length, 0);
  const facts = [
    [words.title, title],
    [words.id, id],
    [words.version, version],
    [words.size, words.sizeText(criteria, dimensions.length, sources.length)],
  ] as const;
  return (
    <Section id="rubric" heading={words.heading}>
      <dl className={styles["facts"]}>
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{words.hash}</dt>
          <dd>
            <code>{hash}</code>
            <p>{words.hashHint}</p>
          </dd>
        </div>
      </dl>
    </Section>
  );
}
