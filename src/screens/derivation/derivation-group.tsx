import type { MouseEvent } from "react";
import type { DerivationGroup as Group, DerivationLine } from "#report";
import { useMessages } from "#ui";
import styles from "./derivation-group.module.css";
import { groupHeading, lineElement } from "./elements.ts";

interface DerivationGroupProps {
  /** Of the page, without the line. */
  readonly address: string;
  /** Id of the assessment; null where its answers cannot be changed. */
  readonly id: string | null;
  readonly group: Group;
  /** The line that was gone to. */
  readonly current: string | undefined;
  readonly onCurrent: (line: string) => void;
}

/** One group: lines that follow the same rule stand together below it. */
export function DerivationGroup({
  address: page,
  id,
  group,
  current,
  onCurrent,
}: DerivationGroupProps) {
  const heading = groupHeading(group.id);
  return (
    <section className={styles["group"]} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {group.title}
      </h2>
      {group.blocks.map(({ formula, lines }) => (
        <div key={lines[0]?.id} className={styles["block"]}>
          {lines.length > 1 && <p className={styles["formula"]}>{formula}</p>}
          <ul>
            {lines.map((line) => (
              <Line
                key={line.id}
                address={`${page}/${line.id}`}
                id={id}
                line={line}
                isCurrent={line.id === current}
                formula={lines.length === 1 || line.id === current ? formula : ""}
                onCurrent={onCurrent}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface LineProps {
  readonly address: string;
  readonly id: string | null;
  readonly line: DerivationLine;
  readonly isCurrent: boolean;
  /** The rule, where it does not stand above. */
  readonly formula: string;
  readonly onCurrent: (line: string) => void;
}

function Line({ address, id, line, isCurrent, formula, onCurrent }: LineProps) {
  const { derivation, reportScreen } = useMessages();
  const { label, arithmetic, result, criterionId, dimensionId } = line;
  const keep = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The address names the line without the page being made anew.
    window.history.replaceState(window.history.state, "", address);
    onCurrent(line.id);
  };
  return (
    <li
      id={lineElement(line.id)}
      tabIndex={-1}
      className={styles["line"]}
      aria-current={isCurrent ? "location" : undefined}
    >
      <p className={styles["label"]}>
        <a href={address} onClick={keep} aria-label={derivation.line(label)}>
          {label}
        </a>
      </p>
      <p className={styles["result"]}>{result.text}</p>
      {formula && <p className={styles["rule"]}>{formula}</p>}
      {arithmetic && <p className={styles["arithmetic"]}>{arithmetic}</p>}
      {id !== null && criterionId && dimensionId && (
        <a className={styles["answer"]} href={`#/assess/${id}/${dimensionId}/${criterionId}`}>
          {reportScreen.change}
          <span className="visually-hidden">{reportScreen.changeOf(label)}</span>
        </a>
      )}
    </li>
  );
}
