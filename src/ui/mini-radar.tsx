import styles from "./mini-radar.module.css";
import { radarPoint, radarPolygon } from "./radar-geometry.ts";

interface MiniRadarProps {
  /** One value per axis in rubric order, 0..100; null is drawn at the centre. */
  readonly values: readonly (number | null)[];
  /** The outline behind the fill, e.g. the claimed scores. */
  readonly outline?: readonly (number | null)[];
  /** What it shows; leave out when a table or text beside it says the same. */
  readonly label?: string;
  readonly size?: number;
}

const RADIUS = 46;
const RINGS = [25, 50, 75, 100];

/** A small radar without axis labels, for cards and the wizard's panel; the numbers stand beside it as text. */
export function MiniRadar({ values, outline, label, size = 72 }: MiniRadarProps) {
  const n = values.length;
  const named = label
    ? ({ role: "img", "aria-label": label } as const)
    : ({ "aria-hidden": true } as const);
  return (
    <svg
      className={styles["radar"]}
      viewBox="-50 -50 100 100"
      width={size}
      height={size}
      {...named}
    >
      {RINGS.map((ring) => (
        <polygon
          key={ring}
          className={styles["ring"]}
          points={radarPolygon(Array(n).fill(ring), RADIUS)}
        />
      ))}
      {values.map((_, i) => {
        const [x, y] = radarPoint(i, n, 100, RADIUS);
        // The axes never change place, so their index is their identity.
        return <line key={`${i}/${n}`} className={styles["ring"]} x1={0} y1={0} x2={x} y2={y} />;
      })}
      <polygon className={styles["fill"]} points={radarPolygon(values, RADIUS)} />
      {outline && <polygon className={styles["outline"]} points={radarPolygon(outline, RADIUS)} />}
    </svg>
  );
}
