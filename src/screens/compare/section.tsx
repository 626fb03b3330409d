import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly heading: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** One part of the page, named by its heading. */
export function Section({ heading, intro, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {intro && <p className={styles["intro"]}>{intro}</p>}
      {children}
    </section>
  );
}
