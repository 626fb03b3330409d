import type { ScoringRubric } from "./scorecard.ts";
import { shares, sum } from "./shares.ts";

/**
 * Share of the rubric's weight that the given criteria hold, 0..1, over dimensions with any weight of their own:
 * Σ W_d/ΣW · (Σ w of the named criteria)/(Σ w). Used for what is not applicable.
 */
export function shareOfWeight(
  rubric: Pick<ScoringRubric, "dimensions">,
  isNamed: (criterionId: string) => boolean,
): number {
  const named = rubric.dimensions.map(({ criteria }) => {
    const parts = shares(criteria.map((criterion) => criterion.weight));
    return sum(parts.filter((_, c) => isNamed(criteria[c]?.id ?? "")));
  });
  const dimensionShares = shares(
    rubric.dimensions.map(({ weight, criteria }) =>
      criteria.some((criterion) => criterion.weight > 0) ? weight : 0,
    ),
  );
  return sum(named.map((part, d) => part * (dimensionShares[d] ?? 0)));
}
