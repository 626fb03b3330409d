import { type ReactNode, useId } from "react";
import styles from "./settings-section.module.css";

interface SettingsSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One part of the form. */
export function SettingsSection({ title, hint, children }: SettingsSectionProps) {
  const heading = useId();
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {hint && <p className={styles["hint"]}>{hint}</p>}
      {children}
    </section>
  );
}
