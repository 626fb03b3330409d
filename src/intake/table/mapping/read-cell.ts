import type { Criterion, Fact, ProfileQuestion } from "#rubric";
import type { Answer } from "#assessment";
import { compareKey } from "../header/clean-header.ts";
import type { TableError } from "../row-error.ts";
import { shown } from "../row-error.ts";
import type { MappedColumn, Mapping, Meaning } from "./mapping.ts";
import { numberFact } from "./profile-values.ts";
import { nearest, prepare } from "./similarity.ts";
import { answersIn } from "./suggest-values.ts";

/** A cell that cannot be taken over: why, and what would be. */
export type CellFault = Pick<TableError, "code" | "detail" | "suggestion" | "value">;
export type CellRead<T> = { readonly value: T } | { readonly fault: CellFault } | undefined;

/** The meanings of a column's values, looked up by the value. */
export type Meanings = ReadonlyMap<string, Meaning | null>;

export function meaningsOf({ values }: MappedColumn): Meanings {
  return new Map(values?.values.map(({ value, means }) => [value, means]));
}

/** The answer that a cell gives on a criterion; undefined for none. */
export function readLevel(
  cell: string,
  column: MappedColumn,
  meanings: Meanings,
  criterion: Criterion,
  mapping: Mapping,
): CellRead<Answer> {
  const [text] = answersIn(cell, { listSeparator: null, skipped: mapping.skipped });
  if (text === undefined) return undefined;
  const thresholds = column.values?.thresholds;
  if (thresholds) return readPercentage(text, thresholds);
  const meaning = meanings.get(text);
  if (!meaning) return unknownValue("table.unknownLevel", text, meanings);
  if ("level" in meaning) return { value: { level: meaning.level } };
  if (!("state" in meaning)) return unknownValue("table.unknownLevel", text, meanings);
  if (meaning.state === "unknown") return { value: { unknown: true } };
  if (meaning.state === "unanswered") return undefined;
  if (!criterion.naAllowed) return fault("table.notApplicable", text, { id: criterion.id });
  if (mapping.notApplicable === null) return fault("table.noReason", text, { id: criterion.id });
  return { value: { notApplicable: mapping.notApplicable } };
}

function readPercentage(text: string, thresholds: readonly number[]): CellRead<Answer> {
  const share = numberFact(text.replace(/\s*[%％]$/, ""));
  if (share === undefined || share < 0 || share > 100) return fault("table.percentage", text, {});
  const level = 1 + thresholds.filter((threshold) => share >= threshold).length;
  return { value: { level: level as 1 | 2 | 3 | 4 | 5 } };
}

/** The evidence grade that a cell states; undefined for none. */
export function readGrade(
  cell: string,
  meanings: Meanings,
  mapping: Mapping,
): CellRead<0 | 1 | 2 | 3 | 4> {
  const [text] = answersIn(cell, { listSeparator: null, skipped: mapping.skipped });
  if (text === undefined) return undefined;
  const meaning = meanings.get(text);
  return meaning && "grade" in meaning
    ? { value: meaning.grade }
    : unknownValue("table.unknownGrade", text, meanings);
}

/** The fact that a cell states in answer to a profile question; undefined for none. */
export function readFact(
  cell: string,
  meanings: Meanings,
  question: ProfileQuestion,
  mapping: Mapping,
): CellRead<Fact> {
  const isMulti = question.kind === "multi";
  const parts = answersIn(cell, {
    listSeparator: isMulti ? mapping.listSeparator : null,
    skipped: mapping.skipped,
  });
  const [text] = parts;
  if (text === undefined) return undefined;
  if (question.kind === "number") {
    const value = numberFact(text);
    if (value === undefined) return fault("table.number", text, {});
    const { min } = question;
    return min !== undefined && value < min ? fault("table.lowNumber", text, { min }) : { value };
  }
  const chosen: string[] = [];
  for (const part of parts) {
    const meaning = meanings.get(part);
    if (meaning && "state" in meaning) continue;
    if (question.kind === "boolean" && meaning && "truth" in meaning)
      return { value: meaning.truth };
    if (!meaning || !("option" in meaning))
      return unknownValue("table.unknownOption", part, meanings);
    if (!chosen.includes(meaning.option)) chosen.push(meaning.option);
  }
  if (chosen.length === 0) return undefined;
  return { value: isMulti ? chosen : (chosen[0] ?? "") };
}

function fault(code: string, value: string, detail: CellFault["detail"]): { fault: CellFault } {
  return { fault: { code, value, detail: { ...detail, value: shown(value) }, suggestion: null } };
}

/** Suggests the known value of the column that looks most like the one given. */
function unknownValue(code: string, value: string, meanings: Meanings): { fault: CellFault } {
  const known = [...meanings].flatMap(([item, means]) =>
    means ? [{ name: prepare(compareKey(item)), item }] : [],
  );
  const best = nearest(prepare(compareKey(value)), known);
  const suggestion = best && best.likeness > 0.3 ? best.item : null;
  return { fault: { ...fault(code, value, {}).fault, suggestion } };
}
