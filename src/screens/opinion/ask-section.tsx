import { useId, useState } from "react";
import { useLibrary, writeReviewPack } from "#state";
import { fileName, SaveFileButton, useMessages } from "#ui";
import styles from "./ask-section.module.css";

const CHOICES = ["blind", "open"] as const;

/** What a second opinion is, what the file shall say about one's own levels, and the file. */
export function AskSection({ id }: { readonly id: string }) {
  const { opinion, report } = useMessages();
  const { ask } = opinion;
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>("blind");
  const field = useId();
  const hints = { blind: ask.blindHint, open: ask.openHint };
  return (
    <section className={styles["ask"]} aria-labelledby={`${field}-heading`}>
      <h2 id={`${field}-heading`}>{ask.heading}</h2>
      <p>{ask.intro}</p>
      <fieldset>
        <legend>{ask.legend}</legend>
        {CHOICES.map((item) => (
          <div key={item} className={styles["choice"]}>
            <input
              id={`${field}-${item}`}
              type="radio"
              name={field}
              checked={choice === item}
              aria-describedby={`${field}-${item}-hint`}
              onChange={() => setChoice(item)}
            />
            <label htmlFor={`${field}-${item}`}>{ask[item]}</label>
            <p id={`${field}-${item}-hint`}>{hints[item]}</p>
          </div>
        ))}
      </fieldset>
      <SaveFileButton
        kind="primary"
        label={ask.save}
        hint={ask.notes}
        saved={ask.saved}
        make={() => {
          const assessment = useLibrary.getState().assessments[id];
          if (!assessment) return undefined;
          const name = assessment.venture.name.trim() || report.unnamed;
          return {
            name: fileName(name, assessment.updatedAt, "review-pack.json"),
            text: writeReviewPack(assessment, choice === "blind"),
          };
        }}
      />
    </section>
  );
}
