/**
 * The rows in which every one of the k columns is given, k being the length of the longest row.
 * @returns no rows when there are fewer than two of them or of columns: nothing can be compared
 */
export function completeRows(table: readonly (readonly (number | null)[])[]): {
  readonly rows: readonly (readonly number[])[];
  readonly k: number;
} {
  const k = Math.max(0, ...table.map((row) => row.length));
  const rows = table
    .map((row) => row.filter((value) => value !== null))
    .filter((row) => row.length === k);
  return { rows: rows.length < 2 || k < 2 ? [] : rows, k };
}
