import type { SourceLine } from "#report";
import styles from "./source-list.module.css";

/** Sources with publisher, date and the day they were checked; `facts` also says what each one states. */
export function SourceList({
  sources,
  facts = false,
}: {
  readonly sources: readonly SourceLine[];
  readonly facts?: boolean;
}) {
  return (
    <ul className={styles["list"]}>
      {sources.map(({ id, title, publisher, date, address, checked, fact }) => (
        <li key={id}>
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            <span>{title}</span>
          )}
          {facts && <p>{fact}</p>}
          <p className={styles["about"]}>
            {[publisher, date, checked].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Links a person gave as evidence. */
export function LinkList({ links }: { readonly links: readonly string[] }) {
  return (
    <ul className={styles["links"]} data-remark>
      {links.map((link) => (
        <li key={link}>
          {/^https?:\/\//i.test(link) ? (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {link}
            </a>
          ) : (
            link
          )}
        </li>
      ))}
    </ul>
  );
}
