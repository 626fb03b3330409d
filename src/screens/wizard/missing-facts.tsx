import type { Venture } from "#state";
import { useMessages } from "#ui";
import { missingEssentials } from "./missing-essentials.ts";
import styles from "./missing-facts.module.css";

/** Which deciding facts nobody has stated yet, and that one may go on without them. */
export function MissingFacts({ venture: { assessment, rubric } }: { readonly venture: Venture }) {
  const { profile: words } = useMessages();
  const missing = missingEssentials(assessment.profile, rubric);
  if (missing.length === 0) return <p className={styles["complete"]}>{words.complete}</p>;
  return (
    <section className={styles["missing"]} aria-labelledby="profile-missing">
      <h2 id="profile-missing">{words.missing(missing.length)}</h2>
      <p>{words.missingHint}</p>
      <ul>
        {missing.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => document.getElementById(`profile-${id}`)?.focus()}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
