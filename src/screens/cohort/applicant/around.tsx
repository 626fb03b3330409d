import type { CohortRow } from "#cohort";
import { useTables } from "#screening";
import { useMessages } from "#ui";
import styles from "./applicant.module.css";

interface AroundProps {
  readonly id: string;
  readonly applicant: string;
  /** In the order of the ranking, which holds where the table was not opened. */
  readonly rows: readonly CohortRow[];
}

/** To the applicants before and after, as the table has them, to the table, and to the full report. */
export function Around({ id, applicant, rows }: AroundProps) {
  const { cohort, report } = useMessages();
  const { applicant: texts } = cohort;
  const order = useTables(({ orders }) => orders[id]);
  const isInTable = order?.some((row) => row.id === applicant);
  const around = order && isInTable ? order : rows;
  const place = around.findIndex((row) => row.id === applicant);
  const link = (to: { readonly id: string } | undefined, words: (name: string) => string) => {
    const row = rows.find((one) => one.id === to?.id);
    if (!row) return null;
    return <a href={`#/screening/${id}/${row.id}`}>{words(row.name || report.unnamed)}</a>;
  };
  return (
    <nav className={styles["around"]} aria-label={texts.around}>
      <a href={`#/screening/${id}`}>← {texts.toTable}</a>
      {place >= 0 && (
        <>
          {link(around[place - 1], texts.previous)}
          <span className="figure">{texts.place(place + 1, around.length)}</span>
          {link(around[place + 1], texts.next)}
        </>
      )}
      <a className={styles["report"]} href={`#/screening/${id}/${applicant}/report`}>
        {texts.fullReport}
      </a>
    </nav>
  );
}
