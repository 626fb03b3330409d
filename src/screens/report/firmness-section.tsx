import type { Report, ReportTable } from "#report";
import { stopFirmness } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./firmness-section.module.css";
import { Entry, Section } from "./section.tsx";
import { useLate } from "./use-late.ts";

interface FirmnessSectionProps {
  readonly id: string;
  readonly report: Report;
  /** Whether more draws are under way than the section rests on. */
  readonly isRefining: boolean;
}

/** What is over sooner needs no progress, in milliseconds. */
const PATIENCE = 300;

/** How firm the result is, in words, with where the draws ended and what moves it most; nothing until it is known. */
export function FirmnessSection({ id, report: { firmness }, isRefining }: FirmnessSectionProps) {
  const { refining, stop } = useMessages().reportScreen.firmness;
  const isSlow = useLate(isRefining, PATIENCE);
  if (!firmness) return null;
  const { heading, sentence, range, compare, open, bands, tornado, note } = firmness;
  return (
    <Section id="firmness" heading={heading} intro={sentence}>
      <Entry margin={<Table table={bands} />}>
        <div className={styles["words"]}>
          <p>{range}</p>
          <p>{compare}</p>
          {open && <p>{open}</p>}
        </div>
        <Table table={tornado} />
        <p className={styles["note"]}>{note}</p>
        {isSlow && (
          <p className={styles["refining"]}>
            <output>{refining}</output> <Button onClick={() => stopFirmness(id)}>{stop}</Button>
          </p>
        )}
      </Entry>
    </Section>
  );
}

function Table({ table: { caption, columns, rows } }: { readonly table: ReportTable }) {
  return (
    <table className={styles["table"]}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title, numeric }) => (
            <th key={id} scope="col" data-numeric={numeric}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, c) => {
              const column = columns[c];
              return c === 0 ? (
                <th key={column?.id} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column?.id} className="figure" data-numeric={column?.numeric}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
