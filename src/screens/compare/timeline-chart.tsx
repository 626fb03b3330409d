import type { Timeline } from "#report";
import styles from "./timeline-chart.module.css";

/** More numbers than this below the axis would touch on a phone. */
const MOST_NUMBERS = 12;

/** Score and range over time: one step a snapshot, the bands as lines. The table below holds the same figures. */
export function TimelineChart({ timeline }: { readonly timeline: Timeline }) {
  const { points, borders, alt } = timeline;
  const across = (i: number) => `${((i + 0.5) / points.length) * 100}%`;
  const down = (value: number) => `${100 - value}%`;
  const every = Math.ceil(points.length / MOST_NUMBERS);
  const isNumbered = (i: number) => (points.length - 1 - i) % every === 0;
  const scored = points.flatMap(({ score: { value } }, i) =>
    value === null ? [] : [{ i, value }],
  );
  return (
    <div className={styles["chart"]} role="img" aria-label={alt}>
      <div className={styles["scale"]} aria-hidden="true">
        {[0, ...borders, 100].map((value) => (
          <span key={value} style={{ top: down(value) }}>
            {value}
          </span>
        ))}
      </div>
      <svg className={styles["plot"]} aria-hidden="true">
        {[0, ...borders, 100].map((value) => (
          <line
            key={value}
            className={styles["border"]}
            x1="0"
            x2="100%"
            y1={down(value)}
            y2={down(value)}
          />
        ))}
        {points.map(({ number, low, high }, i) =>
          low.value === null || high.value === null ? null : (
            <line
              key={number}
              className={styles["range"]}
              x1={across(i)}
              x2={across(i)}
              y1={down(low.value)}
              y2={down(high.value)}
            />
          ),
        )}
        {scored.slice(1).map(({ i, value }, place) => {
          const last = scored[place];
          return (
            last && (
              <line
                key={i}
                className={styles["line"]}
                x1={across(last.i)}
                x2={across(i)}
                y1={down(last.value)}
                y2={down(value)}
              />
            )
          );
        })}
        {scored.map(({ i, value }) => (
          <circle
            key={i}
            className={styles["dot"]}
            cx={across(i)}
            cy={down(value)}
            r={i === points.length - 1 ? 6 : 4.5}
          />
        ))}
      </svg>
      <div className={styles["numbers"]} aria-hidden="true">
        {points.map(({ number, name }, i) => (
          <span key={number}>
            {i === points.length - 1 ? name : isNumbered(i) ? String(number) : ""}
          </span>
        ))}
      </div>
    </div>
  );
}
