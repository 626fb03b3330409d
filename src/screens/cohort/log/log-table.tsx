import { useId, useMemo, useState } from "react";
import type { LogEntry } from "#cohort";
import type { Language } from "#i18n";
import { type OpenIntake, useRanking } from "#screening";
import { Button, download, fileName, useLanguage, useMessages } from "#ui";
import styles from "./log.module.css";
import { valueWords } from "./log-words.ts";

/** Entries shown at first, and by each press of the button. */
const PAGE = 200;

/** The entries as a table, those of one applicant by its name, and as a file. */
export function LogTable({ intake }: { readonly intake: OpenIntake }) {
  const { cohort, report } = useMessages();
  const { log } = cohort.decisions;
  const language = useLanguage();
  const { programme } = intake.record;
  const rows = useRanking(programme.id).ranking?.rows;
  const [search, setSearch] = useState("");
  const [count, setCount] = useState(PAGE);
  const field = useId();
  const names = useMemo(
    () => new Map(rows?.map(({ id, name }) => [id, name || report.unnamed])),
    [rows, report.unnamed],
  );
  const wanted = search.trim().toLowerCase();
  const nameOf = ({ applicant }: LogEntry): string =>
    applicant === null ? "" : (names.get(applicant) ?? applicant);
  const found = intake.log
    .toReversed()
    .filter((entry) => wanted === "" || nameOf(entry).toLowerCase().includes(wanted));
  const lineOf = (entry: LogEntry) => ({
    by: entry.by || log.nobody,
    what: log.what[entry.what],
    applicant: nameOf(entry),
    from: valueWords(entry.what, entry.from, cohort),
    to: valueWords(entry.what, entry.to, cohort),
  });
  return (
    <>
      <div className={styles["line"]}>
        <label htmlFor={field}>{log.filter}</label>
        <input
          id={field}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <SaveCsv
          name={programme.name}
          at={intake.log.at(-1)?.at ?? programme.createdAt}
          rows={() => [
            Object.values(log.columns),
            ...found.map((entry) => [entry.at, ...Object.values(lineOf(entry))]),
          ]}
        />
      </div>
      <div className={styles["frame"]}>
        <table className={styles["table"]}>
          <caption>{log.caption(found.length, intake.log.length)}</caption>
          <thead>
            <tr>
              {Object.entries(log.columns).map(([id, title]) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, count).map((entry) => {
              const { by, what, applicant, from, to } = lineOf(entry);
              return (
                <tr key={entry.seq}>
                  <td>
                    <time dateTime={entry.at}>{timeOf(entry.at, language)}</time>
                  </td>
                  <td>{by}</td>
                  <td>{what}</td>
                  <td>
                    {entry.applicant !== null && names.has(entry.applicant) ? (
                      <a href={`#/screening/${programme.id}/${entry.applicant}`}>{applicant}</a>
                    ) : (
                      applicant
                    )}
                  </td>
                  <td>{from}</td>
                  <td>{to}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {found.length > count && <Button onClick={() => setCount(count + PAGE)}>{log.more}</Button>}
    </>
  );
}

/** Day and minute where the person is. */
function timeOf(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
}

interface SaveCsvProps {
  readonly name: string;
  /** Moment of the last entry, ISO 8601. */
  readonly at: string;
  readonly rows: () => readonly (readonly string[])[];
}

function SaveCsv({ name, at, rows }: SaveCsvProps) {
  const { log } = useMessages().cohort.decisions;
  const [said, setSaid] = useState("");
  const save = async (): Promise<void> => {
    try {
      const { csvText } = await import("#exports");
      const file = fileName(name, at, "log.csv");
      download(file, "text/csv;charset=utf-8", csvText(rows()));
      setSaid(log.csvSaved(file));
    } catch {
      setSaid(log.csvFailed);
    }
  };
  return (
    <>
      <Button onClick={() => void save()}>{log.csv}</Button>
      <output>{said}</output>
    </>
  );
}
