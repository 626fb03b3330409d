import { useId, useState } from "react";
import { describeProblem } from "#i18n";
import { type ImportError, type ImportTable, type ImportTrial } from "#screening";
import { Button, useMessages } from "#ui";
import styles from "./bad-rows.module.css";
import { SaveRows } from "./save-rows.tsx";

interface BadRowsProps {
  /** Id of the programme. */
  readonly id: string;
  readonly tables: readonly ImportTable[];
  readonly trial: ImportTrial;
}

/** Errors shown before a person asks for more. */
const FIRST = 10;

/** The rows that stay out: why each does, and all of them as a file to correct. */
export function BadRows({ id, tables, trial }: BadRowsProps) {
  const { badRows: words } = useMessages().intake;
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  const { bad, errors, errorCount } = trial;
  if (bad === 0) return null;
  const shown = isWhole ? errors : errors.slice(0, FIRST);
  const places = new Map(tables.map((table) => [table.key, fileOf(table)]));
  const several = tables.length > 1;
  return (
    <section aria-labelledby={heading} className={styles["bad"]}>
      <h2 id={heading}>{words.heading(bad)}</h2>
      <p className={styles["intro"]}>{words.intro}</p>
      {tables.map((table) =>
        table.counts && table.counts.bad > 0 ? (
          <SaveRows
            key={table.key}
            id={id}
            table={table.key}
            file={fileOf(table)}
            isNamed={several}
          />
        ) : null,
      )}
      <ol className={styles["errors"]}>
        {shown.map((error, place) => (
          // One cell may be wrong in two ways; the list is only ever replaced as a whole.
          // eslint-disable-next-line react/no-array-index-key
          <RowError
            key={place}
            error={error}
            header={headerOf(error, tables)}
            file={several ? places.get(error.table) : undefined}
          />
        ))}
      </ol>
      {shown.length < errors.length && (
        <Button onClick={() => setWhole(true)}>{words.showAll(errors.length)}</Button>
      )}
      {errorCount > shown.length && shown.length === errors.length && (
        <p>{words.more(errorCount - shown.length)}</p>
      )}
    </section>
  );
}

function RowError({
  error,
  header,
  file,
}: {
  readonly error: ImportError;
  readonly header: string;
  readonly file: string | undefined;
}) {
  const messages = useMessages();
  const { badRows: words } = messages.intake;
  const { row, suggestion } = error;
  return (
    <li>
      <p className={styles["where"]}>
        {[file, words.row(row), header].filter(Boolean).join(" · ")}
      </p>
      <p>
        {describeProblem(error, messages)}
        {suggestion !== null && (
          <>
            {messages.opinion.betweenSentences}
            {words.suggestion(suggestion)}
          </>
        )}
      </p>
    </li>
  );
}

function fileOf({ place }: ImportTable): string {
  return place.inside ?? place.file;
}

/** The header of the wrong cell without markup, as the list of columns shows it. */
function headerOf({ table, column, header }: ImportError, tables: readonly ImportTable[]): string {
  const columns = tables.find(({ key }) => key === table)?.columns;
  return columns?.find((shown) => shown.column === column)?.header ?? header;
}
