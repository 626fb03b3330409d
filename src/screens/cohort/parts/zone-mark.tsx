import type { Zone } from "#cohort";
import styles from "./zone-mark.module.css";

const CIRCLE = (r: number): string =>
  `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The shape of a zone from its middle on, `r` units to each side: told apart without its colour. */
function shapeOf(zone: Zone | null, r: number): string {
  switch (zone) {
    case "in":
      return CIRCLE(0.9 * r);
    case "grey":
      return `m0 ${-0.9 * r}l${0.9 * r} ${0.9 * r} ${-0.9 * r} ${0.9 * r} ${-0.9 * r} ${-0.9 * r}z`;
    case "out":
      return `m${-0.7 * r} ${-0.7 * r}l${1.4 * r} ${1.4 * r}m0 ${-1.4 * r}l${-1.4 * r} ${1.4 * r}`;
    default:
      return CIRCLE(0.5 * r);
  }
}

interface ZonePathProps {
  readonly zone: Zone | null;
  /** The middles of the marks. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** Half of a mark's width, roughly. */
  readonly size: number;
}

/** All marks of a zone in one shape: thousands of applicants are no more to draw than one. */
export function ZonePath({ zone, marks, size }: ZonePathProps) {
  const shape = shapeOf(zone, size);
  return (
    <path
      className={styles[zone ?? "none"]}
      d={marks.map(({ x, y }) => `M${x} ${y}${shape}`).join("")}
    />
  );
}

const MIDDLE = [{ x: 0, y: 0 }];

/** The mark of a zone, to stand before its word. */
export function ZoneMark({ zone }: { readonly zone: Zone | null }) {
  return (
    <svg className={styles["mark"]} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
      <ZonePath zone={zone} marks={MIDDLE} size={1} />
    </svg>
  );
}
