import type { PanelCriterion } from "#cohort";

/** A criterion on which both the venture and the panel gave a level. */
export interface PanelLine {
  readonly id: string;
  readonly own: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Whether the venture puts itself a level or more above the panel. */
  readonly isBlindSpot: boolean;
}

/** Criteria with both levels, the largest overestimate first and the largest underestimate last; ties in rubric order. */
export function panelLines(criteria: readonly PanelCriterion[]): readonly PanelLine[] {
  return criteria
    .flatMap(({ id, levels: { own, panel } }): PanelLine[] => {
      if (own === null || panel === null) return [];
      return [{ id, own, ...panel, isBlindSpot: own - panel.mean >= 1 }];
    })
    .sort((a, b) => b.own - b.mean - (a.own - a.mean));
}
