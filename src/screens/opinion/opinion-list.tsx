import { useId } from "react";
import type { OpinionEntry } from "#report";
import { removeOpinion } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./opinion-list.module.css";
import { useArrived } from "./use-arrived.ts";
import type { Undoable } from "./use-undoable.ts";

interface OpinionListProps {
  readonly id: string;
  readonly opinions: readonly OpinionEntry[];
  /** Id of the one that is compared below. */
  readonly chosen: string | undefined;
  readonly onChoose: (opinionId: string) => void;
  readonly undoable: Undoable;
}

/** Every second opinion with its reader, day, and whether it was blind. */
export function OpinionList({ id, opinions, chosen, onChoose, undoable }: OpinionListProps) {
  const { list } = useMessages().opinion;
  const arrived = useArrived(id);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{list.heading}</h2>
      <output className={styles["arrived"]}>{arrived}</output>
      {opinions.length === 0 && <p className={styles["none"]}>{list.none}</p>}
      <ul className={styles["list"]}>
        {opinions.map(({ id: opinionId, reader, date, about, rubricNote }) => (
          <li key={opinionId} data-chosen={opinionId === chosen}>
            <p className={styles["reader"]}>{reader}</p>
            <p className={styles["about"]}>
              <time dateTime={date.iso}>{date.text}</time> · {about}
            </p>
            {rubricNote && <p className={styles["note"]}>{rubricNote}</p>}
            <div className={styles["actions"]}>
              {opinionId === chosen ? (
                <span className={styles["shown"]}>{list.shown}</span>
              ) : (
                <Button aria-label={list.compareOf(reader)} onClick={() => onChoose(opinionId)}>
                  {list.compare}
                </Button>
              )}
              <Button
                kind="quiet"
                aria-label={list.removeOf(reader)}
                onClick={() =>
                  undoable.act(list.removed(reader), () => removeOpinion(id, opinionId))
                }
              >
                {list.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
