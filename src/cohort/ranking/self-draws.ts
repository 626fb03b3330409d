import type { ScoringRubric } from "#scoring";
import { cohortSteps } from "../cohort-draws.ts";
import type { CohortOptions } from "../draw-plan.ts";
import { type CohortApplicant, packCohort } from "../pack-cohort.ts";
import type { DrawnRanks } from "./drawn-ranks.ts";

/**
 * Draws by what the ventures say of themselves (docs/scoring.md, Many applicants).
 * @throws RangeError for options out of their ranges, or an id in use twice
 */
export function* selfDraws(
  rubric: ScoringRubric,
  applicants: readonly CohortApplicant[],
  options: CohortOptions,
): Generator<() => DrawnRanks, void> {
  yield* cohortSteps(packCohort(rubric, applicants), options);
}
