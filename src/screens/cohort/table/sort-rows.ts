import type { CohortRow } from "#cohort";
import { sortNumber, type TableContext } from "./columns.ts";

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Places of rows in the order asked for; rows that the column says nothing about stand last in both directions, equal ones in the
 * order of the ranking. Every key is read once, so that the comparisons are of numbers alone.
 * @param kept places of the rows to sort
 * @param nameOrder place of every row in the alphabet, from 0
 */
export function sortRows(
  rows: readonly CohortRow[],
  kept: Uint32Array,
  sort: Sort,
  context: TableContext,
  nameOrder: Uint32Array,
): Uint32Array {
  const sign = sort.descending ? -1 : 1;
  const keys = new Float64Array(rows.length);
  for (const place of kept) {
    const row = rows[place];
    const key =
      sort.column === "name"
        ? (nameOrder[place] ?? null)
        : row && sortNumber(sort.column, row, context);
    keys[place] = key === null || key === undefined ? Number.POSITIVE_INFINITY : sign * key;
  }
  // Most often the order asked for is the one in which they come: that of the ranking.
  if (isAscending(kept, keys)) return kept;
  return kept.toSorted((a, b) => {
    const first = keys[a] ?? 0;
    const second = keys[b] ?? 0;
    return first === second ? a - b : first - second;
  });
}

function isAscending(kept: Uint32Array, keys: Float64Array): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const place of kept) {
    const key = keys[place] ?? 0;
    if (key < last) return false;
    last = key;
  }
  return true;
}
