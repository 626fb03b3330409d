import { shares, sum } from "./shares.ts";

export interface AhpPriorities {
  /** Principal eigenvector, sums to 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** Consistency index, (λ − n)/(n − 1). */
  readonly ci: number;
  /** Consistency ratio, CI over the random index; 0 for fewer than three items, which cannot contradict. */
  readonly cr: number;
  /** The judgement farthest from what the others imply; null when all agree. */
  readonly contradiction: Contradiction | null;
}

export interface Contradiction {
  /** Places of the two items, row < column. */
  readonly row: number;
  readonly column: number;
  /** How many times as important the row was said to be. */
  readonly stated: number;
  /** How many times as important the weights make it. */
  readonly implied: number;
}

type Matrix = readonly (readonly number[])[];

/** Mean CI of random matrices of size 3..10 (Alonso & Lamata 2006). */
const RANDOM_INDEX: readonly number[] = [
  0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854,
];
const LARGEST = RANDOM_INDEX.length + 2;
/** Reciprocals may be written with two decimals: 8 against .13 is 4 % off. */
const RECIPROCAL_TOLERANCE = 0.05;
const MOST_STEPS = 10_000;

/**
 * Weights from pairwise comparisons by the analytic hierarchy process (Saaty 1980).
 * @param matrix square, 1 to 10 items, positive; entry [i][j] says how many times as important i is as j, [j][i] the reciprocal.
 * @throws RangeError for any other matrix.
 */
export function ahpPriorities(matrix: Matrix): AhpPriorities {
  checkMatrix(matrix);
  const n = matrix.length;
  const weights = principalEigenvector(matrix);
  const lambdaMax = sum(times(matrix, weights));
  // A reciprocal matrix has λ ≥ n; below it there is only rounding.
  const ci = n > 2 ? Math.max(0, (lambdaMax - n) / (n - 1)) : 0;
  const randomIndex = RANDOM_INDEX[n - 3] ?? 1;
  return {
    weights,
    lambdaMax,
    ci,
    cr: ci / randomIndex,
    contradiction: worstPair(matrix, weights),
  };
}

function checkMatrix(matrix: Matrix): void {
  const n = matrix.length;
  if (n < 1 || n > LARGEST || matrix.some((row) => row.length !== n)) {
    throw new RangeError(`a square matrix of 1 to ${LARGEST} items`);
  }
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) {
      const mirrored = matrix[j]?.[i] ?? Number.NaN;
      const reciprocal = Math.abs(value * mirrored - 1) <= RECIPROCAL_TOLERANCE;
      if (!(value > 0) || !reciprocal) {
        throw new RangeError(`[${i}][${j}]: positive, and the reciprocal of [${j}][${i}]`);
      }
    }
  }
}

/** Power iteration; a positive matrix has one dominant eigenvector, so it converges from equal weights. */
function principalEigenvector(matrix: Matrix): number[] {
  let weights = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = shares(times(matrix, weights));
    const moved = Math.max(...next.map((weight, i) => Math.abs(weight - (weights[i] ?? 0))));
    weights = next;
    if (moved < 1e-15) break;
  }
  return weights;
}

function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => sum(row.map((value, j) => value * (vector[j] ?? 0))));
}

/** The pair with the largest |ln(a_ij w_j / w_i)|. */
function worstPair(matrix: Matrix, weights: readonly number[]): Contradiction | null {
  let worst: Contradiction | null = null;
  let farthest = 1e-9;
  for (const [row, judgements] of matrix.entries()) {
    for (const [column, stated] of judgements.entries()) {
      const implied = (weights[row] ?? 1) / (weights[column] ?? 1);
      const distance = Math.abs(Math.log(stated / implied));
      if (column > row && distance > farthest) {
        farthest = distance;
        worst = { row, column, stated, implied };
      }
    }
  }
  return worst;
}
