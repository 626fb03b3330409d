import type { AnswerLine, OpinionLine } from "#report";
import { isLink } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./criterion-pair.module.css";

interface CriterionPairProps {
  readonly id: string;
  readonly line: OpinionLine;
  readonly reader: string;
  readonly onTake: () => void;
}

/** One criterion: how far apart, one's own answer and the reader's beside it, and what to do about it. */
export function CriterionPair({ id, line, reader, onTake }: CriterionPairProps) {
  const { opinion } = useMessages();
  const { criteria, columns } = opinion;
  const { criterionId, dimensionId, title, mine, theirs } = line;
  return (
    <li className={styles["pair"]}>
      <div className={styles["head"]}>
        <h4>{title}</h4>
        <p className={styles["difference"]}>
          {line.difference}
          {line.discuss && <span className={styles["discuss"]}>{opinion.discuss}</span>}
        </p>
      </div>
      <div className={styles["sides"]}>
        <Side who={columns.you} line={mine} />
        <Side who={reader} line={theirs} isTheirs />
      </div>
      <p className={styles["actions"]}>
        {line.canTake && (
          <Button onClick={onTake}>
            {criteria.take}
            <span className="visually-hidden">{criteria.takeOf(title)}</span>
          </Button>
        )}
        <a href={`#/assess/${id}/${dimensionId}/${criterionId}`}>
          {criteria.change}
          <span className="visually-hidden">{criteria.takeOf(title)}</span>
        </a>
      </p>
    </li>
  );
}

interface SideProps {
  readonly who: string;
  readonly line: AnswerLine;
  readonly isTheirs?: boolean;
}

function Side({ who, line, isTheirs = false }: SideProps) {
  const { criteria } = useMessages().opinion;
  const { stateText, anchor, evidence, note, links } = line;
  return (
    <div className={styles["side"]} data-theirs={isTheirs}>
      <h5>{who}</h5>
      <p>
        <strong>{stateText}</strong>
        {anchor && <> {anchor}</>}
      </p>
      {evidence && <p className={styles["small"]}>{evidence}</p>}
      <p className={note.trim() === "" ? styles["small"] : styles["note"]}>
        {note.trim() === "" ? criteria.noNote : note}
      </p>
      {links.length > 0 && (
        <ul className={styles["links"]}>
          {links.filter(isLink).map((link) => (
            <li key={link}>
              <a href={link} target="_blank" rel="noopener noreferrer">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
