import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import styles from "./bands-section.module.css";
import { statedPoints } from "./printed.ts";
import { Section } from "./section.tsx";

/** Where each band begins and what it says. */
export function BandsSection({ rubric }: { readonly rubric: Rubric }) {
  const { bands } = useMessages().method;
  return (
    <Section id="bands" heading={bands.heading}>
      <p>{bands.intro}</p>
      <dl className={styles["bands"]}>
        {rubric.policy.bands.map(({ id, min, title, sentence }) => (
          <div key={id}>
            <dt>
              <strong>{title}</strong>{" "}
              <span className="figure">{bands.from(statedPoints(min))}</span>
            </dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
