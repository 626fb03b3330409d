import type { OwnWeights } from "#assessment";
import type { Rules } from "#rubric";

/**
 * A rubric with some weights replaced, for a trial; all else stays. Ids it does not know change nothing.
 * @param weights by dimension id or criterion id, each finite and ≥ 0
 */
export function withOwnWeights<R extends Rules>(rubric: R, weights: OwnWeights): R {
  const weightOf = ({ id, weight }: { readonly id: string; readonly weight: number }): number =>
    Object.hasOwn(weights, id) ? (weights[id] ?? weight) : weight;
  const dimensions = rubric.dimensions.map((dimension) => ({
    ...dimension,
    weight: weightOf(dimension),
    criteria: dimension.criteria.map((criterion) => ({
      ...criterion,
      weight: weightOf(criterion),
    })),
  }));
  return { ...rubric, dimensions };
}
