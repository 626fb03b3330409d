import { type Intake, type IntakeChanges, logged, type LogLine } from "#cohort";
import type { Mapping } from "#intake";
import type { TableSource } from "./import-table.ts";
import type { FileCounts, Trial } from "./import-trial.ts";

/**
 * A trial as one change of the intake: applicants, an entry in the log for each file and each applicant that changed, and the
 * mappings of the tables, for the next file of their shape.
 * @param now ISO 8601, UTC
 */
export function importChanges(
  { record }: Pick<Intake, "record">,
  trial: Trial,
  tables: readonly TableSource[],
  now: string,
): IntakeChanges {
  const { added, changed } = trial;
  const lines: LogLine[] = [...trial.files].map(([file, counts]) => ({
    what: "imported",
    applicant: null,
    from: file,
    to: countsText(counts),
  }));
  for (const { before, after } of changed) {
    const [from, to] = [sourceText(before.source), sourceText(after.source)];
    lines.push({ what: "applicantChanged", applicant: after.id, from, to });
  }
  const moves = added.length + changed.length > 0;
  const remembered = {
    ...record,
    content: record.content + (moves ? 1 : 0),
    mappings: { ...record.mappings, ...mappingsOf(tables) },
  };
  return {
    ...logged(remembered, now, lines),
    applicants: [
      ...added.map((applicant) => ({ ...applicant, importedAt: now })),
      ...changed.map(({ after }) => after),
    ],
  };
}

/** In every language: how many are new, changed and the same, and how many rows stayed out. */
function countsText({ added, changed, unchanged, bad }: FileCounts): string {
  return `+${added} ~${changed} =${unchanged}${bad > 0 ? ` !${bad}` : ""}`;
}

/** "form.xlsx:12" for the twelfth row. */
function sourceText({ file, row }: { readonly file: string; readonly row: number | null }): string {
  return row === null ? file : `${file}:${row}`;
}

function mappingsOf(tables: readonly TableSource[]): Readonly<Record<string, Mapping>> {
  return Object.fromEntries(
    tables.flatMap(({ read }) => (read.ok ? [[read.mapping.fingerprint, read.mapping]] : [])),
  );
}
