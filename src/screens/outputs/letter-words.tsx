import { useId, useState } from "react";
import { saveLetterWords } from "#screening";
import { LIMITS } from "#state";
import { useMessages } from "#ui";
import styles from "./letter-words.module.css";

interface LetterWordsProps {
  /** Id of the intake. */
  readonly id: string;
  /** As they are kept. */
  readonly words: { readonly opening: string; readonly closing: string } | undefined;
}

const PARTS = ["opening", "closing"] as const;
const NONE = { opening: "", closing: "" };

/** The programme's own words at the beginning and the end of every letter; kept when the field is left. */
export function LetterWords({ id, words = NONE }: LetterWordsProps) {
  const { letters } = useMessages().outputs;
  const [draft, setDraft] = useState(words);
  const [told, setTold] = useState<"kept" | "notKept">();
  const field = useId();
  const titles = { opening: letters.opening, closing: letters.closing };
  const helps = { opening: letters.openingHelp, closing: letters.closingHelp };
  const keep = async () => {
    if (PARTS.every((part) => draft[part] === words[part])) return;
    const result = await saveLetterWords(id, { opening: draft.opening, closing: draft.closing });
    setTold(result.ok ? "kept" : "notKept");
  };
  return (
    <fieldset className={styles["words"]}>
      <legend>{letters.words}</legend>
      {PARTS.map((part) => (
        <div key={part}>
          <label htmlFor={`${field}-${part}`}>{titles[part]}</label>
          <textarea
            id={`${field}-${part}`}
            rows={3}
            maxLength={LIMITS.fact}
            value={draft[part]}
            aria-describedby={`${field}-${part}-help`}
            onChange={(event) => {
              setDraft({ ...draft, [part]: event.target.value });
              setTold(undefined);
            }}
            onBlur={() => void keep()}
          />
          <p id={`${field}-${part}-help`}>{helps[part]}</p>
        </div>
      ))}
      <output>{told && letters[told]}</output>
    </fieldset>
  );
}
