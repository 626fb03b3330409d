import type { Answer, ReadingOf } from "#assessment";
import type { Criterion, Rubric } from "#rubric";
import { isLink, stateOf } from "#state";
import { useMessages } from "#ui";
import styles from "./given-aside.module.css";

interface GivenAsideProps {
  readonly criterion: Criterion;
  readonly policy: Rubric["policy"];
  readonly readingOf: ReadingOf;
}

/** What the venture said to a criterion, beside the choice of its reader; to read only. */
export function GivenAside({ criterion, policy, readingOf }: GivenAsideProps) {
  const { reading } = useMessages().opinion;
  const { given, blind } = readingOf;
  const answer: Answer = (Object.hasOwn(given, criterion.id) && given[criterion.id]) || {};
  const { note = "", links = [] } = answer;
  const said = useSaid(answer, criterion, policy);
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
    </aside>
  );
}

/** The venture's own answer in words, with the anchor of its level. */
function useSaid(
  answer: Answer,
  { levels }: Criterion,
  { evidenceGrades, naReasons }: Rubric["policy"],
) {
  const { wizard } = useMessages();
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
}
