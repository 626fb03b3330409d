import { type Assessment, type Answers, type AnswerState, stateOf } from "#assessment";
import {
  applies,
  criteriaOf,
  optionOrder,
  type RegulationNote,
  regulationFor,
  type Rubric,
} from "#rubric";
import { scoreVenture, type VentureScore } from "#scoring";

type Facts = Pick<Assessment, "profile" | "answers">;

interface Scored {
  readonly profile: Facts["profile"];
  readonly score: VentureScore;
}

const scored = new WeakMap<Rubric, WeakMap<Answers, Scored>>();

/**
 * The score of an assessment, computed once for the same rubric, profile and answers; the same object until one of them changes.
 * Safe as a selector.
 */
export function scorecardOf({ profile, answers }: Facts, rubric: Rubric): VentureScore {
  const ofRubric = scored.get(rubric) ?? new WeakMap<Answers, Scored>();
  scored.set(rubric, ofRubric);
  const known = ofRubric.get(answers);
  if (known?.profile === profile) return known.score;
  const score = scoreVenture(rubric, { profile, answers });
  ofRubric.set(answers, { profile, score });
  return score;
}

/** How far an assessment, or one dimension of it, has come. `total` counts the criteria that the profile leaves on. */
export interface Progress extends Readonly<Record<AnswerState, number>> {
  readonly total: number;
}

/** @param dimensionId counts one dimension only */
export function progressOf(
  { profile, answers }: Facts,
  rubric: Rubric,
  dimensionId?: string,
): Progress {
  const order = optionOrder(rubric);
  const count = { level: 0, notApplicable: 0, unknown: 0, unanswered: 0, total: 0 };
  for (const dimension of rubric.dimensions) {
    if (dimensionId !== undefined && dimension.id !== dimensionId) continue;
    for (const criterion of dimension.criteria) {
      if (!applies(criterion, profile, order)) continue;
      count.total += 1;
      count[stateOf(answers[criterion.id])] += 1;
    }
  }
  return count;
}

/** Ids of the criteria that apply to this venture, in rubric order. */
export function applicableIds(profile: Facts["profile"], rubric: Rubric): string[] {
  const order = optionOrder(rubric);
  return criteriaOf(rubric)
    .filter((criterion) => applies(criterion, profile, order))
    .map((criterion) => criterion.id);
}

/** The regulation notes that the stated profile touches and that bear on one criterion, in rubric order. */
export function regulationOn(
  criterionId: string,
  profile: Facts["profile"],
  rubric: Rubric,
): readonly RegulationNote<string>[] {
  return regulationFor(rubric, profile, optionOrder(rubric)).filter(({ criteria }) =>
    criteria.includes(criterionId),
  );
}
