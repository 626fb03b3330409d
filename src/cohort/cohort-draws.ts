import { bandOf, lastOf } from "#scoring";
import { type CohortCounts, placeReached, rankSpan, SCORES } from "./cohort-counts.ts";
import { blockCounter, blocksOf } from "./count-blocks.ts";
import { type CohortOptions, type DrawPlan, planDraws } from "./draw-plan.ts";
import type { CohortTable } from "./pack-cohort.ts";

/** Where one applicant goes when weights and answers, its own and everyone's, are a little different. */
export interface ApplicantReading {
  readonly id: string;
  /** 5 % and 95 % quantile (type 7) of the score to one decimal, blocked draws apart; null when there is none. */
  readonly scoreLow: number | null;
  readonly scoreHigh: number | null;
  /**
   * Ranks, 1 the best, that 5 % and 95 % of its ranked draws reach; exact to rank 128, beyond it rounded outwards by less
   * than 2 %.
   */
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  /** Share of all draws with a rank of k or better, 0..1; null when no `k` was given or nothing counts. */
  readonly top: number | null;
  /** Share of all draws in each band, 0..1, in rubric order and "blocked" last. */
  readonly bands: readonly number[];
}

export interface CohortReading {
  readonly draws: number;
  readonly seed: number;
  readonly k: number | null;
  /** In the order of the intake. */
  readonly applicants: readonly ApplicantReading[];
}

/**
 * Draws a whole intake again and again with weights and answers a little different (docs/scoring.md, Many applicants),
 * block by block: each step gives a function that sums up all draws so far, to be called before the next step.
 * @throws RangeError for options out of their ranges
 */
export function* cohortSteps(
  table: CohortTable,
  options: CohortOptions,
): Generator<() => CohortReading, void> {
  const plan = planDraws(table, options);
  const counter = blockCounter(plan);
  for (let block = 0; block < blocksOf(plan.draws); block++) {
    counter.count(block);
    yield () => readCounts(plan, counter.counts());
  }
}

/** The last step of `cohortSteps`. */
export function cohortDraws(table: CohortTable, options: CohortOptions): CohortReading {
  return lastOf(cohortSteps(table, options));
}

/** Sums up the draws counted so far. */
export function readCounts(plan: DrawPlan, counts: CohortCounts): CohortReading {
  const { bands } = plan.table.rubric.policy;
  const ids = bands.map(({ id }) => id);
  const bandOfTenth = Uint16Array.from({ length: SCORES }, (_, tenth) =>
    ids.indexOf(bandOf(bands, tenth / 10) ?? ""),
  );
  const { draws } = counts;
  return {
    draws,
    seed: plan.seed,
    k: plan.k ?? null,
    applicants: plan.table.ids.map((id, a): ApplicantReading => {
      const scores = counts.scores.subarray(a * SCORES, (a + 1) * SCORES);
      const blocked = counts.blocked[a] ?? 0;
      const isEmpty = (plan.wholeOf[a] ?? -1) < 0;
      const ranked = isEmpty ? 0 : draws - blocked;
      const shares = [...ids, "blocked"].map(() => 0);
      for (let tenth = 0; tenth < SCORES; tenth++) {
        const band = bandOfTenth[tenth] ?? 0;
        shares[band] = (shares[band] ?? 0) + (scores[tenth] ?? 0);
      }
      shares[bands.length] = blocked;
      return {
        id,
        scoreLow: ranked === 0 ? null : quantileOfCounts(scores, ranked, 0.05) / 10,
        scoreHigh: ranked === 0 ? null : quantileOfCounts(scores, ranked, 0.95) / 10,
        ...rankSpan(counts, plan.keys.length, a, ranked),
        top: isEmpty || plan.k === undefined ? null : (counts.tops[a] ?? 0) / draws,
        bands: shares.map((count) => count / draws),
      };
    }),
  };
}

/** The type-7 quantile of values 0, 1, 2, … that occur so often. */
function quantileOfCounts(counts: Uint16Array, total: number, p: number): number {
  const place = (total - 1) * p;
  const below = Math.floor(place);
  const low = placeReached(counts, below + 1);
  const high = placeReached(counts, Math.min(below + 2, total));
  return low + (place - below) * (high - low);
}
