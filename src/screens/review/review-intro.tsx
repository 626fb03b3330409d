import { useId } from "react";
import type { Assessment } from "#assessment";
import { LIMITS, nameReader } from "#state";
import { useMessages } from "#ui";
import styles from "./review-intro.module.css";

interface ReviewIntroProps {
  readonly pack: string;
  readonly readings: readonly Assessment[];
}

/** What is asked, what the reader sees, and the reader's name. */
export function ReviewIntro({ pack, readings }: ReviewIntroProps) {
  const { panelReading: words } = useMessages();
  const field = useId();
  const [first] = readings;
  const shown = readings.find(({ readingOf }) => readingOf?.othersShown)?.readingOf?.othersShown;
  return (
    <div className={styles["intro"]}>
      <p className={styles["lead"]}>{words.intro(readings.length)}</p>
      <p>{first?.readingOf?.blind ? words.blind : words.open}</p>
      {shown && <p>{words.others[shown]}</p>}
      <div className={styles["name"]}>
        <label htmlFor={field}>{words.name}</label>
        <p id={`${field}-help`}>{words.nameHelp}</p>
        <input
          id={field}
          autoComplete="name"
          maxLength={LIMITS.name}
          aria-describedby={`${field}-help`}
          value={first?.readingOf?.reader ?? ""}
          onChange={(event) => nameReader(pack, event.target.value)}
        />
      </div>
    </div>
  );
}
