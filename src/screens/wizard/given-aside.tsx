import type { Answer, OtherReading, ReadingOf } from "#assessment";
import type { Criterion, Rubric } from "#rubric";
import { isLink, stateOf } from "#state";
import { useMessages } from "#ui";
import styles from "./given-aside.module.css";

interface GivenAsideProps {
  readonly criterion: Criterion;
  readonly policy: Rubric["policy"];
  readonly readingOf: ReadingOf;
  /** The reader's own answer. */
  readonly own: Answer | undefined;
}

/** What the venture said to a criterion, beside the choice of its reader; to read only. */
export function GivenAside({ criterion, policy, readingOf, own }: GivenAsideProps) {
  const { reading } = useMessages().opinion;
  const { given, blind } = readingOf;
  const answer: Answer = (Object.hasOwn(given, criterion.id) && given[criterion.id]) || {};
  const { note = "", links = [] } = answer;
  const say = useSay(criterion, policy);
  const said = say(answer);
  const heading = `${criterion.id}-given`;
  const isEmpty = note.trim() === "" && links.length === 0;
  return (
    <aside className={styles["given"]} aria-labelledby={heading}>
      <h3 id={heading}>{reading.given}</h3>
      {!blind && (
        <p>
          <strong>
            {reading.givenLevel}: {said.answer}
          </strong>{" "}
          {said.anchor}
        </p>
      )}
      {note.trim() !== "" && <p className={styles["note"]}>{note}</p>}
      {links.length > 0 && (
        <>
          <h4>{reading.givenLinks}</h4>
          <ul>
            {links.filter(isLink).map((link) => (
              <li key={link}>
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {isEmpty && <p className={styles["nothing"]}>{reading.givenNothing}</p>}
      {readingOf.others && (
        <OthersSaid
          criterionId={criterion.id}
          others={readingOf.others}
          isShown={readingOf.othersShown === "always" || stateOf(own) !== "unanswered"}
          say={say}
        />
      )}
    </aside>
  );
}

interface OthersSaidProps {
  readonly criterionId: string;
  readonly others: readonly OtherReading[];
  /** Whether the reader may see them by now. */
  readonly isShown: boolean;
  readonly say: Say;
}

/** What other reviewers of the same programme answered to the criterion. */
function OthersSaid({ criterionId, others, isShown, say }: OthersSaidProps) {
  const { others: words } = useMessages().panelReading;
  const answered = others.flatMap(({ reader, answers }) => {
    const answer = Object.hasOwn(answers, criterionId) ? answers[criterionId] : undefined;
    return answer && stateOf(answer) !== "unanswered" ? [{ reader, answer }] : [];
  });
  return (
    <>
      <h4>{words.heading}</h4>
      {!isShown && <p className={styles["nothing"]}>{words.later}</p>}
      {isShown && answered.length === 0 && <p className={styles["nothing"]}>{words.none}</p>}
      {isShown && (
        <ul>
          {answered.map(({ reader, answer }) => (
            <li key={reader}>
              <strong>
                {reader}: {say(answer).answer}
              </strong>
              {answer.note && <p className={styles["note"]}>{answer.note}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Say = (answer: Answer) => { readonly answer: string; readonly anchor: string };

/** Puts an answer into words, with the anchor of its level. */
function useSay({ levels }: Criterion, { evidenceGrades, naReasons }: Rubric["policy"]): Say {
  const { wizard } = useMessages();
  return (answer) => {
    if ("level" in answer) {
      const grade = evidenceGrades[answer.evidence ?? 0];
      const level = [wizard.level(answer.level), grade].filter(Boolean).join(" · ");
      return { answer: level, anchor: levels[answer.level - 1] ?? "" };
    }
    if ("notApplicable" in answer) {
      const reason = naReasons.find(({ id }) => id === answer.notApplicable)?.title;
      return { answer: [wizard.notApplicable, reason].filter(Boolean).join(" · "), anchor: "" };
    }
    const isUnknown = stateOf(answer) === "unknown";
    return { answer: isUnknown ? wizard.unknown : wizard.unanswered, anchor: "" };
  };
}
