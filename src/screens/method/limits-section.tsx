import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import { Section } from "./section.tsx";
import styles from "./tables.module.css";

/** What a score must not be taken for; the rubric's own disclaimer first. */
export function LimitsSection({ rubric }: { readonly rubric: Rubric }) {
  const { limits } = useMessages().method;
  return (
    <Section id="limits" heading={limits.heading}>
      <p>
        <strong>{rubric.disclaimer}</strong>
      </p>
      <ul className={styles["plain"]}>
        {limits.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
