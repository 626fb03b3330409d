import { type ChangeSide, preparedSide } from "./change-side.ts";
import { type Reading, readAnswer } from "./reading.ts";
import { scoreAssessment } from "./score-assessment.ts";
import type { ScoringCriterion, ScoringRubric } from "./scorecard.ts";
import type { ScoringInput } from "./to-scoring.ts";

/**
 * What each answer that differs does to the evidence-backed score of `before` on its own, caps aside, by the rules of
 * `before`; the way to say which change matters most. While weights move, they do not add up to the whole change.
 * @returns points by id for the criteria of `before` that read otherwise after; null where one of both scores cannot be said
 * @throws ScoringRubricError when the rubric of `before` cannot be scored
 */
export function changeEffects(
  before: ChangeSide,
  after: ChangeSide,
): ReadonlyMap<string, number | null> {
  const old = preparedSide(before);
  const now = preparedSide({ ...before, profile: after.profile, answers: after.answers });
  const start = scoreAssessment(old.rubric, old.answers).adjusted;
  const [was, is] = [readingsOf(old), readingsOf(now)];
  return new Map(
    criteriaOf(now.rubric)
      .filter(({ id }) => !alike(was.get(id), is.get(id)))
      .map((criterion): [string, number | null] => {
        const { [criterion.id]: _old, ...others } = old.answers;
        const answer = now.answers[criterion.id];
        const { adjusted } = scoreAssessment(
          withCriterion(old.rubric, criterion),
          answer ? { ...others, [criterion.id]: answer } : others,
        );
        const points = start === null || adjusted === null ? null : adjusted - start;
        return [criterion.id, points];
      }),
  );
}

function criteriaOf({ dimensions }: ScoringRubric): readonly ScoringCriterion[] {
  return dimensions.flatMap(({ criteria }) => criteria);
}

function readingsOf({ rubric, answers }: ScoringInput): ReadonlyMap<string, Reading> {
  return new Map(
    criteriaOf(rubric).map((criterion) => [criterion.id, readAnswer(criterion, answers)]),
  );
}

function alike(one: Reading | undefined, other: Reading | undefined): boolean {
  if (one?.state !== "answered" || other?.state !== "answered") return one?.state === other?.state;
  return one.level === other.level && one.evidence === other.evidence;
}

/** The rubric with one criterion as the other profile leaves it: that decides whether it may be "not applicable". */
function withCriterion(rubric: ScoringRubric, criterion: ScoringCriterion): ScoringRubric {
  const dimensions = rubric.dimensions.map((dimension) => ({
    ...dimension,
    criteria: dimension.criteria.map((own) => (own.id === criterion.id ? criterion : own)),
  }));
  return { ...rubric, dimensions };
}
