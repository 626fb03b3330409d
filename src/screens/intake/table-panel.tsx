import { useId } from "react";
import { removeFromImport, type ImportTable } from "#screening";
import { useRubric } from "#state";
import { Button, useMessages } from "#ui";
import { ColumnList } from "./column-list.tsx";
import { ProblemLines } from "./problem-lines.tsx";
import { ReadingChoices } from "./reading-choices.tsx";
import { ReasonChoice } from "./reason-choice.tsx";
import styles from "./table-panel.module.css";

interface TablePanelProps {
  /** Id of the programme. */
  readonly id: string;
  readonly rubricId: string;
  readonly table: ImportTable;
}

/** One table: what it is, how it is read, where its columns go. */
export function TablePanel({ id, rubricId, table }: TablePanelProps) {
  const { table: words, sources } = useMessages().intake;
  const rubric = useRubric(rubricId);
  const heading = useId();
  const file = table.place.inside ?? table.place.file;
  const hasName = table.columns.some(({ target }) => target.kind === "name");
  return (
    <section aria-labelledby={heading} className={styles["panel"]}>
      <div className={styles["head"]}>
        <h2 id={heading}>{words.heading(file)}</h2>
        <Button
          kind="quiet"
          aria-label={sources.removeOf(file)}
          onClick={() => removeFromImport(id, table.key)}
        >
          {sources.remove}
        </Button>
      </div>
      {table.read && <About table={table} />}
      <div className={styles["problems"]}>
        <ProblemLines problems={table.problems} />
      </div>
      <ReadingChoices id={id} table={table} />
      {table.read && !hasName && <p className={styles["warning"]}>{words.noName}</p>}
      {table.read && rubric && (
        <>
          <ReasonChoice id={id} table={table} rubric={rubric} />
          <ColumnList id={id} table={table} rubric={rubric} />
        </>
      )}
    </section>
  );
}

function About({ table }: { readonly table: ImportTable }) {
  const { table: words } = useMessages().intake;
  const { counts, isRemembered, place, product, rows } = table;
  const facts = [
    words.products[product],
    words.rows(rows),
    ...(counts ? [words.counts(counts.added, counts.changed, counts.unchanged)] : []),
    ...(counts && counts.bad > 0 ? [words.bad(counts.bad)] : []),
    ...(counts && counts.drafts > 0 ? [words.drafts(counts.drafts)] : []),
  ];
  return (
    <>
      <p className={styles["facts"]}>{facts.join(" · ")}</p>
      {place.inside !== null && <p className={styles["facts"]}>{place.file}</p>}
      {isRemembered && <p className={styles["facts"]}>{words.remembered}</p>}
    </>
  );
}
