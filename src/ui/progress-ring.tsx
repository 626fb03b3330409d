import styles from "./progress-ring.module.css";

/** How much of a step is answered, 0..1; the text beside it says the same in numbers. */
export function ProgressRing({ share, hue }: { readonly share: number; readonly hue?: string }) {
  const length = 2 * Math.PI * 9;
  return (
    <svg className={styles["ring"]} viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
      <circle className={styles["track"]} cx={12} cy={12} r={9} />
      <circle
        className={styles["done"]}
        cx={12}
        cy={12}
        r={9}
        stroke={hue ? `var(--${hue})` : "var(--gold)"}
        strokeDasharray={`${length * share} ${length}`}
      />
      {share >= 1 && <path className={styles["tick"]} d="M8 12.2l2.8 2.8L16 9.6" />}
    </svg>
  );
}
