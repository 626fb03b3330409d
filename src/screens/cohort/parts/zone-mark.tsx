import type { Zone } from "#cohort";
import styles from "./zone-mark.module.css";

/** The shape of a zone around (0, 0), about one unit to each side: told apart without its colour. */
export function ZoneShape({ zone }: { readonly zone: Zone | null }) {
  switch (zone) {
    case "in":
      return <circle className={styles["in"]} r={0.9} />;
    case "grey":
      return <path className={styles["grey"]} d="M0-.9L.9 0 0 .9-.9 0Z" />;
    case "out":
      return <path className={styles["out"]} d="M-.7-.7L.7.7M.7-.7L-.7.7" />;
    default:
      return <circle className={styles["none"]} r={0.5} />;
  }
}

/** The mark of a zone, to stand before its word. */
export function ZoneMark({ zone }: { readonly zone: Zone | null }) {
  return (
    <svg className={styles["mark"]} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
      <ZoneShape zone={zone} />
    </svg>
  );
}
