import { memo, useId, useState } from "react";
import { printShare } from "#figures";
import { useMessages } from "#ui";
import styles from "./weight-field.module.css";

interface WeightFieldProps {
  readonly id: string;
  readonly title: string;
  /** The rubric's own weight. */
  readonly stated: number;
  readonly weight: number;
  /** Of the whole, 0..1. */
  readonly share: number;
  readonly hasSlider: boolean;
  readonly onWeight: (id: string, weight: number, stated: number) => void;
}

/** The most points one weight can be given, unless the rubric gives more. */
const MOST = 100;

/** One weight in points, by number and by slider, with what it comes to in the whole. */
export const WeightField = memo(function WeightField(props: WeightFieldProps) {
  const { id, title, stated, weight, share, hasSlider, onWeight } = props;
  const { whatIf: words } = useMessages();
  // What stands in the field while it is no number yet, e.g. nothing.
  const [draft, setDraft] = useState<string | null>(null);
  const field = useId();
  const most = Math.max(MOST, stated);
  const type = (text: string): void => {
    setDraft(text);
    const typed = Number(text);
    if (text.trim() !== "" && typed >= 0 && typed <= most) onWeight(id, typed, stated);
  };
  return (
    <li className={styles["field"]} data-slider={hasSlider} data-changed={weight !== stated}>
      <label htmlFor={field}>{title}</label>
      {hasSlider && (
        <input
          type="range"
          min={0}
          max={most}
          step={1}
          aria-label={words.weightOf(title)}
          value={weight}
          onChange={(event) => onWeight(id, Number(event.target.value), stated)}
        />
      )}
      <input
        id={field}
        type="number"
        inputMode="decimal"
        min={0}
        max={most}
        step="any"
        value={draft ?? String(weight)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      <span className={`${styles["share"]} figure`}>{words.share(printShare(share))}</span>
    </li>
  );
});
