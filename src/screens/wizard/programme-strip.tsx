import type { Assessment } from "#assessment";
import { useMessages } from "#ui";
import styles from "./programme-strip.module.css";

/** Says on every page of the wizard which programme an assessment applies to, and until when; nothing for any other. */
export function ProgrammeStrip({ assessment }: { readonly assessment: Assessment }) {
  const { programme: words } = useMessages();
  const { programme, readingOf } = assessment;
  if (!programme || readingOf) return null;
  return (
    <div className={styles["strip"]}>
      <p>
        <a href={`#/apply/${programme.id}`}>
          {words.strip(programme.name.trim() || words.unnamed)}
        </a>
      </p>
      {programme.deadline.trim() && <p className={styles["deadline"]}>{programme.deadline}</p>}
    </div>
  );
}
