import type { Weighting } from "#assessment";
import { ahpPriorities, tiedRankOrderCentroid } from "#scoring";

/** Where comparisons in pairs contradict each other most. */
export interface WorstPair {
  /** Ids of the two dimensions, the one said to be at least as important first. */
  readonly first: string;
  readonly second: string;
  /** How many times as important the first was said to be, 1..9. */
  readonly stated: number;
  /** How many times as important all comparisons together make it. */
  readonly implied: number;
}

/** How far comparisons in pairs agree with each other. */
export interface Consistency {
  /** Consistency ratio of the analytic hierarchy process, ≥ 0. */
  readonly ratio: number;
  /** Whether it is at most 0.10. */
  readonly isFine: boolean;
  readonly worst: WorstPair | null;
}

/** The most that the consistency ratio may be without a warning (Saaty 1980). */
const MAX_RATIO = 0.1;

/** The two dimensions of every comparison, in rubric order: 10 for five. */
export function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((first, i) => ids.slice(i + 1).map((second) => [first, second] as const));
}

/** Shares by rank order centroid, equal places share; a dimension without a place is the last. @returns shares that sum to 1 */
export function orderShares(ids: readonly string[], places: OrderPlaces): number[] {
  return tiedRankOrderCentroid(ids.map((id) => places[id] ?? ids.length));
}

/** Shares from comparisons in pairs; one that is not stated says that both are equally important. */
export function pairShares(ids: readonly string[], pairs: Pairs): number[] {
  return [...ahpPriorities(matrixOf(ids, pairs)).weights];
}

/** Whether comparisons in pairs agree with each other, and which one agrees least. */
export function pairConsistency(ids: readonly string[], pairs: Pairs): Consistency {
  const { cr, contradiction } = ahpPriorities(matrixOf(ids, pairs));
  const worst = contradiction && worstPair(ids, contradiction);
  return { ratio: cr, isFine: cr <= MAX_RATIO, worst };
}

type Pairs = Extract<Weighting, { method: "pairs" }>["pairs"];
type OrderPlaces = Extract<Weighting, { method: "order" }>["places"];

function matrixOf(ids: readonly string[], pairs: Pairs): number[][] {
  const judged = (first: string, second: string): number | undefined =>
    Object.hasOwn(pairs, `${first}/${second}`) ? pairs[`${first}/${second}`] : undefined;
  return ids.map((row) =>
    ids.map((column) => {
      const stated = judged(row, column);
      const mirrored = judged(column, row);
      if (row === column) return 1;
      return stated ?? (mirrored === undefined ? 1 : 1 / mirrored);
    }),
  );
}

function worstPair(
  ids: readonly string[],
  found: { readonly row: number; readonly column: number; stated: number; implied: number },
): WorstPair {
  const { row, column, stated, implied } = found;
  const [one, other] = [ids[row] ?? "", ids[column] ?? ""];
  return stated >= 1
    ? { first: one, second: other, stated, implied }
    : { first: other, second: one, stated: 1 / stated, implied: 1 / implied };
}
