import { useContext } from "react";
import type { Report } from "#report";
import { useMessages } from "#ui";
import styles from "./derivation-section.module.css";
import { DerivationContext } from "./figure-link.tsx";
import { Section } from "./section.tsx";

/** Where the arithmetic of every number stands. */
export function DerivationSection({ report }: { readonly report: Report }) {
  const { derivation: words } = useMessages();
  const { heading, intro, groups } = report.derivation;
  const address = useContext(DerivationContext);
  return (
    <Section id="derivation" heading={heading} intro={intro}>
      <ul className={styles["groups"]}>
        {groups.map(({ id, title, blocks }) => {
          const lines = blocks.flatMap((block) => block.lines);
          return (
            <li key={id}>
              <a href={`${address}/${lines[0]?.id ?? ""}`}>{title}</a>{" "}
              <span>{words.count(lines.length)}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
