import { type ReactNode, useId } from "react";
import styles from "./output-section.module.css";

interface OutputSectionProps {
  readonly heading: string;
  /** What the file holds. */
  readonly intro: string;
  readonly children: ReactNode;
}

/** One kind of file: what it holds, then how to save it. */
export function OutputSection({ heading, intro, children }: OutputSectionProps) {
  const field = useId();
  return (
    <section className={styles["section"]} aria-labelledby={field}>
      <div className={styles["about"]}>
        <h2 id={field}>{heading}</h2>
        <p>{intro}</p>
      </div>
      <div className={styles["acts"]}>{children}</div>
    </section>
  );
}

interface CheckProps {
  readonly label: string;
  /** "" for none. */
  readonly help: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A choice that changes what a file holds. */
export function Check({ label, help, checked, onChange }: CheckProps) {
  const field = useId();
  return (
    <div className={styles["check"]}>
      <input
        id={field}
        type="checkbox"
        checked={checked}
        aria-describedby={help === "" ? undefined : `${field}-help`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={field}>{label}</label>
      {help !== "" && <p id={`${field}-help`}>{help}</p>}
    </div>
  );
}
