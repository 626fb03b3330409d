import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";

/** One criterion with the level of each applicant; null where there is none. */
export interface LevelLine {
  readonly id: string;
  readonly title: string;
  readonly levels: readonly (number | null)[];
  /** Between the lowest and the highest level. */
  readonly distance: number;
}

/** Every criterion that at least two applicants gave a level, the largest distance first, then in rubric order. */
export function levelDistances(
  rubric: Pick<Rubric, "dimensions">,
  assessments: readonly Pick<Assessment, "answers">[],
): readonly LevelLine[] {
  return rubric.dimensions
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ id, title }): LevelLine[] => {
      const levels = assessments.map(({ answers }) => {
        const answer = answers[id];
        return answer && "level" in answer ? answer.level : null;
      });
      const given = levels.filter((level) => level !== null);
      if (given.length < 2) return [];
      return [{ id, title, levels, distance: Math.max(...given) - Math.min(...given) }];
    })
    .sort((a, b) => b.distance - a.distance);
}
