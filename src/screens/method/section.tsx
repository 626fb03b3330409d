import type { ReactNode } from "react";
import styles from "./section.module.css";

/** One part of the page under its heading. */
export function Section({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles["section"]} aria-labelledby={`method-${id}`}>
      <h2 id={`method-${id}`}>{heading}</h2>
      {children}
    </section>
  );
}

/** Formulas in words, set apart from the text. */
export function Formulas({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles["formulas"]}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
