import { BLOCK, randomStream } from "#scoring";
import { type DrawnWeights, weightSource } from "./draw-weights.ts";

export interface AcceptabilityOptions {
  readonly weights: DrawnWeights;
  /** How many draws, a whole number from 1 up. */
  readonly draws: number;
  /** Any whole number; the same one gives the same figures. */
  readonly seed: number;
}

/** What the weights say about the order, draw after draw. */
export interface RankAcceptability {
  readonly draws: number;
  readonly seed: number;
  /**
   * `acceptability[a][r − 1]`: share of the draws in which applicant a has rank r, 0..1. A row sums to 1, or to less where
   * the applicant has no value in some draws.
   */
  readonly acceptability: readonly (readonly number[])[];
  /** `pairwise[a][b]`: share of the draws in which a ranks before b; ties count for neither. */
  readonly pairwise: readonly (readonly number[])[];
  /** Mean weights of the draws in which an applicant is first, alone or tied; null if never. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** The ranks that 5 % and 95 % of an applicant's ranked draws reach; null if never ranked. */
  readonly rankRanges: readonly ({ readonly low: number; readonly high: number } | null)[];
}

/** Room for floating point when two values are the same. */
const SAME = 1e-12;

/**
 * SMAA-2 over given values (R. Lahdelma, P. Salminen, SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group
 * Decision Making, 2001), with the conventions of the R package smaa: applicants in rows, higher is better, rank = 1 +
 * number strictly greater, so that ties share the better rank. For a handful to some hundreds of applicants; a whole
 * intake is drawn by `cohortDraws`.
 * @param values `values[applicant][criterion]` on one scale; null = not applicable, its weight goes to the other criteria
 * @throws RangeError for rows of different length, values or weights that are not finite, negative weights, or `draws` that
 * are no whole number from 1 up
 */
export function rankAcceptability(
  values: readonly (readonly (number | null)[])[],
  { weights, draws, seed }: AcceptabilityOptions,
): RankAcceptability {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError("draws are 1 or more");
  const criteria = values[0]?.length ?? 0;
  const sound = (value: number | null) => value === null || Number.isFinite(value);
  if (!values.every((row) => row.length === criteria && row.every(sound))) {
    throw new RangeError("rows of the same length, of finite numbers or null");
  }
  const source = weightSource(weights, criteria);
  const square = () => values.map(() => values.map(() => 0));
  const acceptability = square();
  const pairwise = square();
  const firsts = values.map(() => ({ draws: 0, sums: (values[0] ?? []).map(() => 0) }));
  const most = values
    .flat()
    .reduce((size: number, value) => Math.max(size, Math.abs(value ?? 0)), 0);

  for (let draw = 0, random = randomStream(seed, 0); draw < draws; draw++) {
    if (draw > 0 && draw % BLOCK === 0) random = randomStream(seed, draw / BLOCK);
    const drawn = source(random, draw);
    const totals = values.map((row) => valueOf(row, drawn));
    for (const [a, own] of totals.entries()) {
      if (own === null) continue;
      let rank = 1;
      for (const [b, other] of totals.entries()) {
        if (other === null) continue;
        if (other > own + SAME * most) rank++;
        else if (own > other + SAME * most) count(pairwise[a], b);
      }
      count(acceptability[a], rank - 1);
      const first = firsts[a];
      if (rank > 1 || !first) continue;
      first.draws++;
      for (const [c, weight] of drawn.entries()) first.sums[c] = (first.sums[c] ?? 0) + weight;
    }
  }

  const shares = (counts: readonly number[]) => counts.map((each) => each / draws);
  return {
    draws,
    seed,
    acceptability: acceptability.map(shares),
    pairwise: pairwise.map(shares),
    centralWeights: firsts.map((first) =>
      first.draws === 0 ? null : first.sums.map((sum) => sum / first.draws),
    ),
    rankRanges: acceptability.map(rangeOf),
  };
}

/**
 * Share of the draws with a rank of k or better.
 * @param shares one row of `acceptability`
 */
export function topShare(shares: readonly number[], k: number): number {
  return Math.min(
    1,
    shares.slice(0, k).reduce((sum, share) => sum + share, 0),
  );
}

/** Weighted mean of what applies; null where nothing does or all of it weighs 0. */
function valueOf(row: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0;
  let whole = 0;
  for (const [c, value] of row.entries()) {
    if (value === null) continue;
    const weight = weights[c] ?? 0;
    sum += weight * value;
    whole += weight;
  }
  return whole > 0 ? sum / whole : null;
}

function rangeOf(counts: readonly number[]): { low: number; high: number } | null {
  const total = counts.reduce((sum, each) => sum + each, 0);
  if (total === 0) return null;
  const reached = (share: number) => {
    let sum = 0;
    return 1 + counts.findIndex((each) => (sum += each) >= share * total - SAME);
  };
  return { low: reached(0.05), high: reached(0.95) };
}

function count(counts: number[] | undefined, at: number): void {
  if (counts) counts[at] = (counts[at] ?? 0) + 1;
}
