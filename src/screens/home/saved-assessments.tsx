import { deleteAssessment, packsIn, useLibrary } from "#state";
import { useStartMessages } from "#ui";
import { AssessmentCard } from "./assessment-card.tsx";
import { PackCard } from "./pack-card.tsx";
import styles from "./saved-assessments.module.css";
import { useNow } from "./use-now.ts";
import { useRubricsOf } from "./use-rubrics-of.ts";

/** Where the focus goes when a card that had it is gone. */
const HEADING = "saved-heading";

/** Every assessment of this browser as a card, last changed first; or what to do when there is none. */
export function SavedAssessments() {
  const { saved } = useStartMessages().home;
  const assessments = useLibrary((library) => library.assessments);
  const loading = useLibrary((library) => library.loading);
  const all = Object.values(assessments).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const packs = packsIn(all);
  const packed = new Set(packs.map(({ id }) => id));
  const sorted = all.filter(({ readingOf }) => !packed.has(readingOf?.pack ?? ""));
  const rubricOf = useRubricsOf(sorted);
  const now = useNow();

  const remove = (id: string): void => {
    deleteAssessment(id);
    document.getElementById(HEADING)?.focus();
  };
  return (
    <section className={styles["saved"]} aria-labelledby={HEADING}>
      <div className={styles["head"]}>
        <h2 id={HEADING} tabIndex={-1}>
          {saved.heading}
        </h2>
        {sorted.length > 0 && <span className={styles["count"]}>{saved.count(sorted.length)}</span>}
      </div>
      {loading === "unavailable" && <Unavailable />}
      {all.length === 0 && (
        <p className={styles["empty"]}>{loading === "loading" ? saved.loading : saved.empty}</p>
      )}
      <ul className={styles["cards"]}>
        {packs.map((pack) => (
          <PackCard key={pack.id} pack={pack} />
        ))}
        {sorted.map((assessment) => (
          <AssessmentCard
            key={assessment.id}
            assessment={assessment}
            rubric={rubricOf(assessment)}
            now={now}
            onDelete={() => remove(assessment.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Nothing can be kept here: why, and what to do about it. */
function Unavailable() {
  const { saved } = useStartMessages().home;
  const failure = useLibrary((library) => library.failure) ?? "unavailable";
  return (
    <div className={styles["unavailable"]} role="alert">
      <p>
        <strong>{saved.unavailable}</strong>
      </p>
      <p>{saved.reasons[failure]}</p>
      <p>{saved.unavailableDo}</p>
    </div>
  );
}
