import { formatDate } from "#i18n";
import type { Rubric, Source } from "#rubric";
import { useMessages } from "#ui";
import { Section } from "./section.tsx";
import { sourceGroups } from "./source-groups.ts";
import styles from "./sources-section.module.css";
import tables from "./tables.module.css";

/** Every source, grouped by the dimension it serves. */
export function SourcesSection({ rubric }: { readonly rubric: Rubric }) {
  const { sources: words } = useMessages().method;
  const titles: Readonly<Record<string, string>> = {
    several: words.several,
    background: words.background,
  };
  return (
    <Section id="sources" heading={words.heading}>
      <p>{words.intro}</p>
      {sourceGroups(rubric).map(({ id, title, sources }) => (
        <details key={id} className={tables["fold"]}>
          <summary>
            {title ?? titles[id]}{" "}
            <span className={styles["count"]}>{words.count(sources.length)}</span>
          </summary>
          <ul className={styles["list"]}>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceText source={source} language={rubric.language} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}

function SourceText({
  source,
  language,
}: {
  readonly source: Source;
  readonly language: Rubric["language"];
}) {
  const { checked, checkedSingle } = useMessages().report.method;
  const { title, address, fact, publisher, date, asOf, status } = source;
  const day = formatDate(asOf, language);
  const about = [publisher, date, status === "S" ? checkedSingle(day) : checked(day)];
  return (
    <>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      {fact && <p>{fact}</p>}
      <p className={styles["about"]}>{about.filter(Boolean).join(" · ")}</p>
    </>
  );
}
