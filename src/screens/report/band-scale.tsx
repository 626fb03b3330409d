import type { Verdict } from "#report";
import { useMessages } from "#ui";
import styles from "./band-scale.module.css";

/** The number on the scale of the bands: borders as they are, the range as a bar, the score as a streak. */
export function BandScale({ verdict }: { readonly verdict: Verdict }) {
  const { reportScreen } = useMessages();
  const { bands, bandId, score, low, high, rangeText } = verdict;
  if (score.value === null || low.value === null || high.value === null) return null;
  const label = [
    reportScreen.verdict.scale(score.text, rangeText),
    ...bands.map(({ title, min, max }) =>
      reportScreen.verdict.band(title, String(min), String(max)),
    ),
  ].join(". ");
  return (
    <div className={styles["scale"]}>
      <p className="visually-hidden">{label}</p>
      <div className={styles["track"]} aria-hidden="true">
        {bands.map(({ id, min, max }) => (
          <span
            key={id}
            className={styles["step"]}
            data-current={id === bandId || undefined}
            style={{ insetInlineStart: `${min}%`, width: `${max - min}%` }}
          />
        ))}
        <span
          className={styles["range"]}
          style={{ insetInlineStart: `${low.value}%`, width: `${high.value - low.value}%` }}
        />
        <span className={styles["score"]} style={{ insetInlineStart: `${score.value}%` }} />
      </div>
      <div className={styles["titles"]} aria-hidden="true">
        {bands.map(({ id, title, min, max }) => (
          <span
            key={id}
            data-current={id === bandId || undefined}
            style={{ insetInlineStart: `${(min + max) / 2}%` }}
          >
            {title}
          </span>
        ))}
      </div>
      <div className={styles["borders"]} aria-hidden="true">
        {bands.map(({ id, min }) => (
          <span key={id} className="figure" style={{ insetInlineStart: `${min}%` }}>
            {min}
          </span>
        ))}
        <span className="figure" style={{ insetInlineStart: "100%" }}>
          100
        </span>
      </div>
    </div>
  );
}
