import styles from "./range-bar.module.css";

interface RangeBarProps {
  /** What the bar shows, with its figures, for those who do not see it. */
  readonly label: string;
  /** 0..100, null when nothing can be said. */
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Band borders, 0..100. */
  readonly marks?: readonly number[];
}

/** Score as a tick on a 0–100 scale, its range as a band. */
export function RangeBar({ label, score, low, high, marks = [] }: RangeBarProps) {
  return (
    <svg
      className={styles["bar"]}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={styles["track"]} x={0} y={2.5} width={100} height={3} rx={0} />
      {low !== null && high !== null && (
        <rect
          className={styles["range"]}
          x={low}
          y={1.5}
          width={Math.max(high - low, 0.6)}
          height={5}
        />
      )}
      {marks.map((mark) => (
        <line key={mark} className={styles["mark"]} x1={mark} x2={mark} y1={2.5} y2={5.5} />
      ))}
      {score !== null && (
        <rect
          className={styles["score"]}
          x={Math.min(Math.max(score - 0.5, 0), 99)}
          y={0}
          width={1}
          height={8}
        />
      )}
    </svg>
  );
}
