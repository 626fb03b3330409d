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
      criteria: dimension.criteria.map((criterion) => {
        const { gates = [], ...others } = criterion;
        const kept = gates.filter((_, index) => !off.has(`${criterion.id}/${index}`));
        if (kept.length === gates.length) return criterion;
        // A criterion of which no must-have is left has none, like any other.
        return kept.length > 0 ? { ...others, gates: kept } : others;
      }),
    })),
  };
}

const applied = new WeakMap<Rules, WeakMap<Programme, Rules>>();

/**
 * The rubric that scores an assessment: with the settings of the programme it applies to, or as it is where there is none.
 * @returns the same object for the same two, so that what was computed of it once is found again
 */
export function rubricFor<R extends Rules>(
  rubric: R,
  { programme }: { readonly programme?: Programme | undefined },
): R {
  if (!programme) return rubric;
  const ofRubric = applied.get(rubric) ?? new WeakMap<Programme, Rules>();
  applied.set(rubric, ofRubric);
  const known = ofRubric.get(programme) ?? withProgramme(rubric, programme);
  ofRubric.set(programme, known);
  // What is found under a rubric was made of it.
  return known as R;
}
