import type { Random } from "#scoring";

/**
 * Where weights come from: any at all, all sets of weights alike ("simplex"); one fixed set; a table of sets, one a draw and
 * from the start again when it ends; or fixed ones that each move by a factor within 1 ± spread.
 */
export type DrawnWeights =
  | "simplex"
  | readonly number[]
  | readonly (readonly number[])[]
  | { readonly around: readonly number[]; readonly spread: number };

/** @throws RangeError when a set of weights does not fit */
export function weightSource(
  weights: DrawnWeights,
  criteria: number,
): (random: Random, draw: number) => readonly number[] {
  if (weights === "simplex") {
    // Exponentials over their sum are uniform on the simplex (L. Devroye, Non-Uniform Random Variate Generation, 1986, XI.2.1).
    return (random) => toOne(Array.from({ length: criteria }, () => -Math.log(1 - random())));
  }
  if ("around" in weights) {
    const { around, spread } = weights;
    ensureWeights(around, criteria);
    if (!(spread >= 0 && spread <= 1)) throw new RangeError("a spread is 0 to 1");
    return (random) => toOne(around.map((weight) => weight * (1 + spread * (2 * random() - 1))));
  }
  const table = isTable(weights) ? weights : [weights];
  for (const row of table) ensureWeights(row, criteria);
  const sets = table.map(toOne);
  return (_, draw) => sets[draw % sets.length] ?? [];
}

function isTable(
  weights: readonly number[] | readonly (readonly number[])[],
): weights is readonly (readonly number[])[] {
  return Array.isArray(weights[0]);
}

function ensureWeights(weights: readonly number[], criteria: number): void {
  const fits = weights.length === criteria;
  if (!fits || !weights.every((weight) => Number.isFinite(weight) && weight >= 0)) {
    throw new RangeError(`${criteria} weights, finite and 0 or more`);
  }
}

function toOne(weights: readonly number[]): readonly number[] {
  const most = Math.max(0, ...weights);
  const scaled = weights.map((weight) => (most === 0 ? 0 : weight / most));
  const sum = scaled.reduce((all, weight) => all + weight, 0);
  return sum === 0 ? scaled : scaled.map((weight) => weight / sum);
}
