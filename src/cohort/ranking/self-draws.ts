import type { ScoringRubric } from "#scoring";
import { rankSpan } from "../cohort-counts.ts";
import { blockCounter, blocksOf } from "../count-blocks.ts";
import { type CohortOptions, planDraws } from "../draw-plan.ts";
import { type CohortApplicant, packCohort } from "../pack-cohort.ts";
import type { DrawnRanks } from "./drawn-ranks.ts";

/**
 * Draws by what the ventures say of themselves (docs/scoring.md, Many applicants): of each step of `cohortSteps` what a table of
 * ranks shows.
 * @throws RangeError for options out of their ranges, or an id in use twice
 */
export function* selfDraws(
  rubric: ScoringRubric,
  applicants: readonly CohortApplicant[],
  options: CohortOptions,
): Generator<() => DrawnRanks, void> {
  const plan = planDraws(packCohort(rubric, applicants), options);
  const counter = blockCounter(plan);
  for (let block = 0; block < blocksOf(plan.draws); block++) {
    counter.count(block);
    yield () => {
      const counts = counter.counts();
      return {
        draws: counts.draws,
        applicants: applicants.map((_, a) => {
          const isEmpty = (plan.wholeOf[a] ?? -1) < 0;
          const ranked = isEmpty ? 0 : counts.draws - (counts.blocked[a] ?? 0);
          return {
            ...rankSpan(counts, applicants.length, a, ranked),
            top: isEmpty ? null : (counts.tops[a] ?? 0) / counts.draws,
          };
        }),
      };
    };
  }
}
