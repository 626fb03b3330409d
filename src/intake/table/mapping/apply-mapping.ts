import { type Answer, createAssessment, fitText, LIMITS } from "#assessment";
import type { Rubric } from "#rubric";
import { byRecord, shown, type TableError } from "../row-error.ts";
import type { RawRow, RawTable } from "../table.ts";
import type { ApplicantDraft, Applied } from "./applicant-draft.ts";
import { identityOf } from "./identity.ts";
import type { Mapping } from "./mapping.ts";
import { type RowContent, rowReader } from "./read-row.ts";

/**
 * The records of a table as applicants, each with an assessment of its own. A record with any error stays out, with all its errors;
 * the others come in. An applicant who stands in the table twice is taken the first time, the later record is an error.
 * Nothing here is stored; two calls differ in the ids alone.
 * @param context `now` ISO 8601 in UTC; `newId` gives a UUID a call
 */
export function applyMapping(
  table: RawTable,
  mapping: Mapping,
  rubric: Rubric,
  context: { readonly now: string; readonly newId: () => string },
): Applied {
  const read = rowReader(table, mapping, rubric);
  const faults = byRecord(table.faults);
  const applicants: ApplicantDraft[] = [];
  const errors: TableError[] = [];
  const skipped: { row: number; record: number; reason: "draft" }[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    if (isDraft(row, mapping)) {
      skipped.push({ row: row.row, record: row.record, reason: "draft" });
      continue;
    }
    const content = read(row);
    const identity = identityOf(content);
    const wrong = [
      ...(faults.get(row.record) ?? []),
      ...content.errors,
      ...identityErrors(row, content, seen.get(identity)),
    ];
    if (wrong.length > 0) {
      errors.push(...wrong);
      continue;
    }
    seen.set(identity, row.row);
    applicants.push(draftOf(row, content, identity, rubric, context));
  }
  return { applicants, errors, skipped };
}

function isDraft({ cells }: RawRow, { completed }: Mapping): boolean {
  if (!completed) return false;
  const state = (cells[completed.column] ?? "").trim().toLowerCase();
  return !completed.values.some((value) => value.toLowerCase() === state);
}

function identityErrors(
  { row, record }: RawRow,
  { id, name }: RowContent,
  first: number | undefined,
): TableError[] {
  const at = { row, record, column: null, header: "", suggestion: null };
  if (name.trim() === "") return [{ ...at, value: "", code: "table.noName", detail: {} }];
  if (first === undefined) return [];
  const value = id === "" ? name : id;
  return [{ ...at, value, code: "table.repeated", detail: { value: shown(value), first } }];
}

function draftOf(
  { row, record }: RawRow,
  { name, oneLiner, email, profile, answers, other }: RowContent,
  identity: string,
  rubric: Rubric,
  { now, newId }: { readonly now: string; readonly newId: () => string },
): ApplicantDraft {
  const empty = createAssessment({ id: newId(), now, rubric, venture: { name, oneLiner } });
  const assessment = { ...empty, profile, answers: storable(answers) };
  return { identity, row, record, email: email === "" ? null : email, assessment, other };
}

/** Notes with whole characters only, as an assessment keeps them. */
function storable(answers: RowContent["answers"]): Readonly<Record<string, Answer>> {
  if (Object.values(answers).every(({ note }) => note === undefined)) return answers;
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer.note === undefined ? answer : { ...answer, note: fitText(answer.note, LIMITS.note) },
    ]),
  );
}
