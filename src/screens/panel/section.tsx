import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** One part of the page under its heading. */
export function Section({ title, intro, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {intro && <p className={styles["intro"]}>{intro}</p>}
      {children}
    </section>
  );
}
