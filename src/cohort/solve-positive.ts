/** Solves A x = b for a symmetric positive definite A, by elimination without pivots, which such a matrix never needs. */
export function solvePositive(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] {
  const rows = matrix.map((row, r) => [...row, right[r] ?? 0]);
  for (const [p, pivot] of rows.entries()) {
    for (const row of rows.slice(p + 1)) {
      const factor = (row[p] ?? 0) / (pivot[p] ?? 1);
      for (let c = p; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  const solution = right.map(() => 0);
  for (let r = rows.length - 1; r >= 0; r--) {
    const row = rows[r] ?? [];
    const known = solution.reduce((sum, x, c) => (c > r ? sum + x * (row[c] ?? 0) : sum), 0);
    solution[r] = ((row[rows.length] ?? 0) - known) / (row[r] ?? 1);
  }
  return solution;
}
