import { type Length, useSettings, type Venture } from "#state";
import { useMessages } from "#ui";
import styles from "./length-choice.module.css";
import { askedIn, viewDimensions } from "./step-view.ts";

/** Minutes allowed for one criterion: a level with its evidence, or with a note as well. A plan, not a measurement. */
const MINUTES: Readonly<Record<Length, number>> = { quick: 0.3, full: 0.6 };

/** Quick check or everything; answers carry over. Not offered where the rubric names no core criteria. */
export function LengthChoice({ venture: { assessment, rubric } }: { readonly venture: Venture }) {
  const { profile: words } = useMessages();
  const length = useSettings((settings) => settings.length);
  const setLength = useSettings((settings) => settings.setLength);
  const on = viewDimensions(rubric, assessment).flatMap((view) => view.on);
  if (askedIn(on, "quick").length === 0) return null;
  return (
    <fieldset className={styles["length"]}>
      <legend>{words.length}</legend>
      {(["quick", "full"] as const).map((option) => {
        const count = askedIn(on, option).length;
        return (
          <label key={option}>
            <input
              type="radio"
              name="length"
              checked={length === option}
              onChange={() => setLength(option)}
            />
            <span>
              <strong>{words.lengths[option]}</strong>{" "}
              {words.lengthFacts(count, Math.max(1, Math.round(count * MINUTES[option])))}
            </span>
          </label>
        );
      })}
      <p>{words.lengthHint}</p>
    </fieldset>
  );
}
