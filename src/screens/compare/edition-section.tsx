import type { Assessment } from "#assessment";
import type { EditionGroup } from "#report";
import { type ChangeView, editionGap, LIMITS, moveToEdition } from "#state";
import { Button, ButtonLink, FigureTable, useMessages } from "#ui";
import styles from "./edition-section.module.css";
import { Section } from "./section.tsx";

interface EditionSectionProps {
  readonly id: string;
  readonly assessment: Assessment;
  readonly view: ChangeView;
  readonly onMoved: (text: string, takesFocus: boolean) => void;
}

/** The edition of the rubric differs from the shipped one: what moving to it does, and the move. */
export function EditionSection({ id, assessment, view, onMoved }: EditionSectionProps) {
  const { compare, report } = useMessages();
  const { edition: words } = compare;
  const { rubric, edition } = view;
  const gap = editionGap(assessment, rubric);
  if (!gap) return null;
  const told = words.told[gap.kind](gap.answered, gap.shipped);
  return (
    <Section heading={words.heading}>
      <div className={styles["box"]}>
        <p className={styles["told"]}>
          {gap.kind === "older" ? [told, words.what].join(report.betweenSentences) : told}
        </p>
        {gap.kind === "older" && !edition && <p>{words.unknown(gap.answered)}</p>}
        {edition && (
          <>
            <p className={styles["effect"]}>
              {[edition.effect, edition.bands].join(report.betweenSentences)}
            </p>
            {edition.nothing && <p>{edition.nothing}</p>}
            {edition.groups.map((group) => (
              <Group key={group.id} id={id} group={group} />
            ))}
            <details>
              <summary>{edition.comparison.dimensions.heading}</summary>
              <FigureTable table={edition.comparison.dimensions.table} />
            </details>
            <details>
              <summary>{edition.comparison.gates.heading}</summary>
              {edition.comparison.gates.intro && <p>{edition.comparison.gates.intro}</p>}
              {edition.comparison.gates.lines.length > 0 && (
                <FigureTable table={edition.comparison.gates.table} />
              )}
            </details>
          </>
        )}
        {gap.kind !== "newer" && (
          <Move id={id} assessment={assessment} view={view} onMoved={onMoved} />
        )}
      </div>
    </Section>
  );
}

function Move({ id, assessment, view, onMoved }: EditionSectionProps) {
  const { edition: words } = useMessages().compare;
  const { rubric } = view;
  const label = words.snapshot(rubric.version);
  const isFull = assessment.snapshots.length >= LIMITS.snapshots;
  const move = () => {
    if (moveToEdition(id, rubric, label)) onMoved(words.moved(rubric.version), true);
  };
  return (
    <>
      <p className={styles["hint"]}>
        {isFull ? words.full(LIMITS.snapshots) : words.moveHint(label)}
      </p>
      <p className={styles["actions"]}>
        {!isFull && (
          <Button kind="primary" onClick={move}>
            {words.move}
          </Button>
        )}
        <ButtonLink href={`#/report/${id}`}>{words.stay}</ButtonLink>
      </p>
    </>
  );
}

function Group({ id, group }: { readonly id: string; readonly group: EditionGroup }) {
  return (
    <details className={styles["group"]}>
      <summary>
        {group.heading} <span>{group.count}</span>
      </summary>
      <ul>
        {group.lines.map((line) => (
          <li key={line.criterionId}>
            {line.dimensionId ? (
              <a href={`#/assess/${id}/${line.dimensionId}/${line.criterionId}`}>{line.title}</a>
            ) : (
              line.title
            )}
            {line.detail && <span>{line.detail}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
