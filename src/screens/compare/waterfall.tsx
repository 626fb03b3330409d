import { Fragment, type ReactNode } from "react";
import type { ScoreChange } from "#report";
import { useMessages } from "#ui";
import { waterfallOf } from "./waterfall-scale.ts";
import styles from "./waterfall.module.css";

/** The way of a score from before to after, one cause a step. The table beside it holds the same figures. */
export function Waterfall({ change }: { readonly change: ScoreChange }) {
  const { result } = useMessages().compare;
  const { steps, start, end, low, high } = waterfallOf(change);
  return (
    <div className={styles["chart"]} aria-hidden="true">
      <p className={styles["label"]}>{result.before}</p>
      <Track>
        <span className={styles["mark"]} style={{ left: `${start}%` }} />
      </Track>
      <p className={styles["value"]}>{change.before.text}</p>
      {steps.map(({ id, label, text, left, width, gains }) => (
        <Fragment key={id}>
          <p className={styles["label"]}>{label}</p>
          <Track>
            <span
              className={styles["step"]}
              data-gains={gains}
              data-moves={width > 0}
              style={{ left: `${left}%`, width: `${width}%` }}
            />
          </Track>
          <p className={styles["value"]}>{text}</p>
        </Fragment>
      ))}
      <p className={styles["label"]}>{result.after}</p>
      <Track>
        <span className={styles["mark"]} style={{ left: `${end}%` }} />
      </Track>
      <p className={styles["value"]}>{change.after.text}</p>
      <p className={styles["scale"]}>
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
}

function Track({ children }: { readonly children: ReactNode }) {
  return <div className={styles["track"]}>{children}</div>;
}
