import { useId } from "react";
import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { ButtonLink, useMessages } from "#ui";
import styles from "./application-list.module.css";
import { isThrough, readingState } from "./reading-state.ts";

interface ApplicationListProps {
  readonly readings: readonly Assessment[];
  readonly rubric: Rubric;
}

/** Every application with how far its reading is and the way to it. */
export function ApplicationList({ readings, rubric }: ApplicationListProps) {
  const { common, panelReading: words } = useMessages();
  const heading = useId();
  const listed = readings.map((reading) => ({ reading, state: readingState(reading, rubric) }));
  const done = listed.filter(({ state }) => isThrough(state)).length;
  // The next one to read is what matters here.
  const next = listed.find(({ state }) => !isThrough(state))?.reading.id;
  return (
    <section aria-labelledby={heading}>
      <div className={styles["head"]}>
        <h2 id={heading}>{words.list}</h2>
        <p>{words.done(done, listed.length)}</p>
      </div>
      <progress
        className={styles["bar"]}
        aria-labelledby={heading}
        max={listed.length}
        value={done}
      >
        {words.done(done, listed.length)}
      </progress>
      <ol className={styles["list"]}>
        {listed.map(({ reading, state }) => {
          const { id, venture, readingOf } = reading;
          const name = venture.name.trim() || common.unnamed;
          const action = words.read[state.kind];
          const { unanswered, total } = state.progress;
          return (
            <li key={id}>
              <div className={styles["about"]}>
                <h3>
                  <a href={`#/assess/${id}`}>{name}</a>
                </h3>
                {venture.oneLiner.trim() && <p>{venture.oneLiner}</p>}
              </div>
              <p className={styles["state"]} data-state={state.kind}>
                <strong>{words.states[state.kind]}</strong>
                {state.kind === "begun" && <span>{words.answered(total - unanswered, total)}</span>}
                {readingOf?.champion && <span data-champion>{words.champion}</span>}
              </p>
              <ButtonLink
                kind={id === next ? "primary" : "secondary"}
                href={`#/assess/${id}`}
                aria-label={words.readOf(action, name)}
              >
                {action}
              </ButtonLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
