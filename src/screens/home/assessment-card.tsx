import { Suspense, useEffect, useId, useRef, useState } from "react";
import type { Assessment } from "#assessment";
import { formatDate } from "#i18n";
import { useLibrary, writeAssessment } from "#state";
import { Button, ButtonLink, download, fileName, useLanguage, useStartMessages } from "#ui";
import styles from "./assessment-card.module.css";
import { CardScore } from "./card-score.tsx";
import { EditionLine } from "./edition-line.tsx";
import { relativeTime } from "./relative-time.ts";
import { RenameForm } from "./rename-form.tsx";
import type { RubricState } from "./use-rubrics-of.ts";

interface AssessmentCardProps {
  readonly assessment: Assessment;
  readonly rubric: RubricState;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onDelete: () => void;
}

/** One saved assessment: where it stands, when it last changed, and what can be done with it. */
export function AssessmentCard({ assessment, rubric, now, onDelete }: AssessmentCardProps) {
  const { common, home } = useStartMessages();
  const { card } = home;
  const language = useLanguage();
  const heading = useId();
  const { id, updatedAt, venture } = assessment;
  const name = venture.name.trim() || common.unnamed;
  const { renaming, setRenaming, nameLink } = useRenaming();
  const setVenture = useLibrary((library) => library.setVenture);

  return (
    <li className={styles["card"]} aria-labelledby={heading}>
      <h3 id={heading} className={renaming ? "visually-hidden" : styles["name"]}>
        <a ref={nameLink} href={`#/assess/${id}`}>
          {name}
        </a>
      </h3>
      {renaming && (
        <RenameForm
          name={venture.name}
          onSave={(newName) => {
            setVenture(id, { name: newName });
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      )}
      {assessment.readingOf && <p className={styles["badge"]}>{card.secondOpinion}</p>}
      <Suspense fallback={<p>{card.scoring}</p>}>
        <CardScore assessment={assessment} rubric={rubric} />
        <EditionLine assessment={assessment} />
      </Suspense>
      <p className={styles["changed"]}>
        <time dateTime={updatedAt} title={formatDate(updatedAt, language)}>
          {card.changed(relativeTime(updatedAt, now, language) ?? card.justNow)}
        </time>
      </p>
      <div className={styles["actions"]}>
        <ButtonLink href={`#/assess/${id}`} aria-label={card.openOf(name)}>
          {card.open}
        </ButtonLink>
        <ButtonLink href={`#/report/${id}`} aria-label={card.reportOf(name)}>
          {card.report}
        </ButtonLink>
      </div>
      <div className={styles["more"]}>
        <Button
          kind="quiet"
          aria-label={card.downloadOf(name)}
          onClick={() =>
            download(
              fileName(name, updatedAt, "json"),
              "application/json",
              writeAssessment(assessment),
            )
          }
        >
          {card.download}
        </Button>
        <Button kind="quiet" aria-label={card.renameOf(name)} onClick={() => setRenaming(true)}>
          {card.rename}
        </Button>
        <Button kind="quiet" aria-label={card.removeOf(name)} onClick={onDelete}>
          {card.remove}
        </Button>
      </div>
    </li>
  );
}

/** Whether the name is being edited; afterwards the focus is on the name, which a screen reader then says. */
function useRenaming() {
  const [renaming, setRenaming] = useState(false);
  const nameLink = useRef<HTMLAnchorElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) nameLink.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  return { renaming, setRenaming, nameLink };
}
