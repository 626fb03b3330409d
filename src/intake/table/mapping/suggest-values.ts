import { criteriaOf, type Rubric } from "#rubric";
import type { RawTable } from "../table.ts";
import { factReader } from "./profile-values.ts";
import { gradeReader, levelReader } from "./level-values.ts";
import type { MappedValue, Meaning, Target, ValueMap } from "./mapping.ts";

/** A rubric in both languages: a table may ask in either. */
export interface BothRubrics {
  readonly zh: Rubric;
  readonly en: Rubric;
}

export interface CellRules {
  readonly listSeparator: string | null;
  readonly skipped: readonly string[];
}

/** Percentages from which levels 2 to 5 begin until somebody says otherwise: equal fifths. */
const FIFTHS = [20, 40, 60, 80] as const;
const PERCENT = /^\d{1,3}(?:\.\d+)?\s*[%％]$/;
const HUNDREDTHS = /^\d{1,3}(?:\.\d+)?$/;

/**
 * What the values of a column mean for its target, each value once with the number of cells that hold it; what nothing explains
 * has no meaning yet. Undefined for targets that take text as it is.
 */
export function suggestValues(
  table: RawTable,
  column: number,
  target: Target,
  rubrics: BothRubrics,
  rules: CellRules,
): ValueMap | undefined {
  const questions =
    target.kind === "profile"
      ? [rubrics.zh, rubrics.en].flatMap(({ profile }) =>
          profile.filter(({ id }) => id === target.question),
        )
      : [];
  const counts = countValues(
    table,
    column,
    questions[0]?.kind === "multi" ? rules : { ...rules, listSeparator: null },
  );
  const values = [...counts.keys()];
  if (target.kind === "level") {
    if (arePercentages(values)) return { values: [], thresholds: FIFTHS };
    const criteria = [rubrics.zh, rubrics.en].flatMap((rubric) =>
      criteriaOf(rubric).filter(({ id }) => id === target.criterion),
    );
    return { values: listed(counts, levelReader(criteria, values)) };
  }
  if (target.kind === "evidence")
    return { values: listed(counts, gradeReader([rubrics.zh, rubrics.en])) };
  if (target.kind !== "profile" || questions[0]?.kind === "number") return undefined;
  return { values: listed(counts, factReader(questions)) };
}

/** The share of cells whose value has a meaning, 0..1; 0 for an empty column. */
export function explained({ values, thresholds }: ValueMap): number {
  if (thresholds) return 1;
  const total = values.reduce((sum, { count }) => sum + count, 0);
  const known = values.reduce((sum, { means, count }) => sum + (means ? count : 0), 0);
  return total === 0 ? 0 : known / total;
}

/** The answers in a cell: none for an empty or skipped one, several where a list is allowed. */
export function answersIn(cell: string, { listSeparator, skipped }: CellRules): readonly string[] {
  const text = cell.trim();
  if (text === "" || skipped.includes(text)) return [];
  if (listSeparator === null) return [text];
  return text
    .split(listSeparator)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !skipped.includes(part));
}

/** What was counted of a table, by column and rules: several meanings are tried on every column. */
const counted = new WeakMap<RawTable, Map<string, ReadonlyMap<string, number>>>();

function countValues(
  table: RawTable,
  column: number,
  rules: CellRules,
): ReadonlyMap<string, number> {
  const known = counted.get(table) ?? new Map<string, ReadonlyMap<string, number>>();
  counted.set(table, known);
  const name = JSON.stringify([column, rules.listSeparator, rules.skipped]);
  const before = known.get(name);
  if (before) return before;
  const counts = new Map<string, number>();
  known.set(name, counts);
  for (const { cells } of table.rows) {
    for (const value of answersIn(cells[column] ?? "", rules))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Most frequent first. */
function listed(
  counts: ReadonlyMap<string, number>,
  read: (value: string) => Meaning | null,
): readonly MappedValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, means: read(value), count }))
    .sort((a, b) => b.count - a.count);
}

function arePercentages(values: readonly string[]): boolean {
  if (values.length === 0) return false;
  if (values.every((value) => PERCENT.test(value))) return true;
  const numbers = values.every((value) => HUNDREDTHS.test(value)) ? values.map(Number) : [];
  return numbers.some((value) => value > 10) && numbers.every((value) => value <= 100);
}
