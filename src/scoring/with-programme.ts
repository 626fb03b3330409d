import type { Programme } from "#assessment";
import type { Rules } from "#rubric";
import { withOwnWeights } from "./own-weights.ts";

/** What a programme may set otherwise than its rubric. */
export type ProgrammeSettings = Pick<Programme, "weights" | "gatesOff" | "bands" | "minCoverage">;

/**
 * A rubric as a programme uses it: its weights, must-haves switched off, where bands begin, the least coverage. Texts, criteria and
 * hash stay; ids that the rubric does not know change nothing.
 */
export function withProgramme<R extends Rules>(
  rubric: R,
  { weights, gatesOff = [], bands, minCoverage }: ProgrammeSettings,
): R {
  const off = new Set(gatesOff.map(({ criterion, index }) => `${criterion}/${index}`));
  const weighed = weights ? withOwnWeights(rubric, weights) : rubric;
  const minOf = ({ id, min }: { readonly id: string; readonly min: number }): number =>
    bands && Object.hasOwn(bands, id) ? (bands[id] ?? min) : min;
  return {
    ...weighed,
    policy: {
      ...weighed.policy,
      ...(minCoverage !== undefined && { minCoverage }),
      bands: weighed.policy.bands.map((band) => ({ ...band, min: minOf(band) })),
    },
    dimensions: weighed.dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((criterion) =>
        criterion.gates
          ? {
              ...criterion,
              gates: criterion.gates.filter((_, index) => !off.has(`${criterion.id}/${index}`)),
            }
          : criterion,
      ),
    })),
  };
}
