import { useState } from "react";
import { NO_NUMBER } from "#i18n";
import type { LetterState } from "#report";
import { Button, useLanguage, useMessages } from "#ui";
import styles from "./letter-list.module.css";

/** Rows shown at first, and with every "show more". */
const STEP = 50;

interface LetterListProps {
  readonly letters: readonly LetterState[];
  readonly excluded: ReadonlySet<string>;
  /** Whether those who have one get another. */
  readonly again: boolean;
  readonly onToggle: (applicant: string) => void;
  readonly onPreview: (applicant: string) => void;
}

/** Who gets a letter, who has one, and who is held back and why. */
export function LetterList({ letters, excluded, again, onToggle, onPreview }: LetterListProps) {
  const { outputs } = useMessages();
  const { letters: words } = outputs;
  const [shown, setShown] = useState(STEP);
  const count = (...states: LetterState["state"][]) =>
    letters.filter(({ state }) => states.includes(state)).length;
  const [ready, saved] = [count("ready"), count("saved")];
  const rest = letters.length - shown;
  return (
    <div className={styles["frame"]}>
      <p className={styles["counts"]}>
        {words.counts(ready, saved, letters.length - ready - saved)}
      </p>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.columns.include}</span>
            </th>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.decision}</th>
            <th scope="col">{words.columns.state}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {letters.slice(0, shown).map((letter) => (
            <LetterRow
              key={letter.applicant}
              letter={letter}
              isIncluded={!excluded.has(letter.applicant)}
              again={again}
              onToggle={onToggle}
              onPreview={onPreview}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && <Button onClick={() => setShown(shown + STEP)}>{words.more(rest)}</Button>}
    </div>
  );
}

interface LetterRowProps extends Pick<LetterListProps, "again" | "onToggle" | "onPreview"> {
  readonly letter: LetterState;
  readonly isIncluded: boolean;
}

function LetterRow({ letter, isIncluded, again, onToggle, onPreview }: LetterRowProps) {
  const { outputs, cohortReport } = useMessages();
  const { letters: words } = outputs;
  const state = useStateText(letter);
  const { applicant, name, verdict } = letter;
  const mayGet = letter.state === "ready" || (again && letter.state === "saved");
  return (
    <tr data-state={letter.state}>
      <td>
        <input
          type="checkbox"
          aria-label={words.include(name)}
          checked={mayGet && isIncluded}
          disabled={!mayGet}
          onChange={() => onToggle(applicant)}
        />
      </td>
      <th scope="row">{name}</th>
      <td>{verdict ? cohortReport.verdicts[verdict] : NO_NUMBER}</td>
      <td>{state}</td>
      <td>
        {verdict && (
          <Button
            kind="quiet"
            aria-label={words.previewOf(name)}
            onClick={() => onPreview(applicant)}
          >
            {words.preview}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** What keeps a letter back, or when it was saved. */
function useStateText({ state, saved, verdict }: LetterState): string {
  const { outputs, cohortReport } = useMessages();
  const { states } = outputs.letters;
  const language = useLanguage();
  if (state !== "saved" || !saved) return state === "saved" ? "" : states[state];
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(
    new Date(saved.at),
  );
  if (saved.verdict === verdict) return states.saved(date);
  const before = Object.entries(cohortReport.verdicts).find(([id]) => id === saved.verdict);
  return states.savedOther(date, before?.[1] ?? saved.verdict);
}
