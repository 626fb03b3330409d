import type { Assessment } from "#assessment";
import { writeForOthers } from "#state";
import { fileName, SaveFileButton, useMessages } from "#ui";
import styles from "./programme-end.module.css";
import { openQuestions, questionsOf } from "./questions.ts";

interface ProgrammeEndProps {
  readonly assessment: Assessment;
  /** Whether nothing at all is open. */
  readonly isComplete: boolean;
}

/** The end of an application: which required questions are open, until when and where to send, and the file to send back. */
export function ProgrammeEnd({ assessment, isComplete }: ProgrammeEndProps) {
  const { programme: words, report } = useMessages();
  const { programme, programmeAnswers: given, id, venture, updatedAt } = assessment;
  const questions = questionsOf(assessment).filter(({ required }) => required);
  const open = openQuestions({ questions, given });
  const name = programme?.name.trim() || words.unnamed;
  return (
    <section className={styles["end"]} aria-labelledby="programme-end">
      <h2 id="programme-end">{words.send}</h2>
      {open.length > 0 && (
        <div className={styles["open"]}>
          <h3>{words.missing}</h3>
          <ul>
            {open.map(({ id: question, title }) => (
              <li key={question}>
                <a href={`#/assess/${id}/programme`}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{words.sendIntro(name)}</p>
      {!isComplete && <p>{words.sendOpen}</p>}
      <dl>
        <dt>{words.deadline}</dt>
        <dd className={styles["own"]}>{programme?.deadline.trim() || words.noDeadline}</dd>
      </dl>
      <SaveFileButton
        kind="primary"
        label={words.save}
        hint={words.saveHint}
        saved={words.saved}
        make={() => ({
          name: fileName(venture.name.trim() || report.unnamed, updatedAt, "json"),
          text: writeForOthers(assessment),
        })}
      />
    </section>
  );
}
