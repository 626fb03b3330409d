import type { ReportInput } from "./build-report.ts";
import type { RoadmapSection } from "./report-sections.ts";
import { buildRoadmap } from "./roadmap.ts";
import { readVenture } from "./venture-reading.ts";

/** A criterion that a plan can raise, as it stands today. */
export interface Raisable {
  readonly criterionId: string;
  readonly title: string;
  readonly dimension: string;
  /** 1..5. */
  readonly level: number;
}

/** The roadmap with all that a person can decide about it. */
export interface PlanView {
  readonly title: string;
  /** Null while nothing counts yet. */
  readonly roadmap: RoadmapSection | null;
  /** Lowest first. */
  readonly bands: readonly { readonly id: string; readonly title: string; readonly min: number }[];
  /** In rubric order. */
  readonly raisable: readonly Raisable[];
}

/**
 * What the page of the plan shows: the report's roadmap, and what may be pinned or left as it is.
 * @throws ScoringRubricError when the rubric cannot be scored, RangeError when `now` is no date
 */
export function buildPlanView(input: Omit<ReportInput, "firmness">): PlanView {
  const { rubric, assessment, messages, now } = input;
  const venture = readVenture(rubric, assessment, messages.report);
  return {
    title: messages.report.headings.roadmap,
    roadmap: buildRoadmap(venture, now),
    bands: rubric.policy.bands.map(({ id, title, min }) => ({ id, title, min })),
    raisable: venture.criteria.flatMap(({ criterion, dimension, answered, weight }) =>
      answered && weight !== null
        ? [
            {
              criterionId: criterion.id,
              title: criterion.title,
              dimension: dimension.title,
              level: answered.level,
            },
          ]
        : [],
    ),
  };
}
