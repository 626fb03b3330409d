import { useId } from "react";
import type { OpinionReport } from "#report";
import { FigureTable, useMessages } from "#ui";
import styles from "./comparison.module.css";

interface SpreadProps {
  readonly spread: NonNullable<OpinionReport["spread"]>;
  readonly readers: number;
}

/** Several readers at once: mean with lowest and highest. */
export function Spread({ spread, readers }: SpreadProps) {
  const { spread: words } = useMessages().opinion;
  const heading = useId();
  return (
    <section className={styles["comparison"]} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p className={styles["agreement"]}>{words.intro(readers)}</p>
      <div className={styles["spread"]}>
        <FigureTable table={spread.scores} />
        <FigureTable table={spread.levels} />
      </div>
    </section>
  );
}
