import type { Answer, Answers, Assessment } from "#assessment";
import { applies, criteriaOf, gatesFor, optionOrder, type Profile, type Rules } from "#rubric";
import type {
  ScoringAnswer,
  ScoringAnswers,
  ScoringCriterion,
  ScoringRubric,
} from "./scorecard.ts";

/** The part of an assessment that a score depends on. */
export type ScoredFacts = Pick<Assessment, "profile" | "answers">;

export interface ScoringInput {
  readonly rubric: ScoringRubric;
  readonly answers: ScoringAnswers;
  /** Ids of the criteria that the profile switches off, in rubric order. */
  readonly offByProfile: readonly string[];
}

/** The reason given for a criterion that the profile switches off. */
const PROFILE_REASON = "profile";

/**
 * A rubric and answers as this venture's profile leaves them: criteria switched off become "not applicable",
 * whether or not a person may say so; gates that do not hold for the profile are gone; remarks, and remarks
 * without an answer, are left out. Answers to ids that the rubric does not know are left out too.
 */
export function toScoring(rubric: Rules, profile: Profile, answers: Answers): ScoringInput {
  const order = optionOrder(rubric);
  const off = new Set(
    criteriaOf(rubric)
      .filter((criterion) => !applies(criterion, profile, order))
      .map((criterion) => criterion.id),
  );
  const dimensions = rubric.dimensions.map(({ id, weight, criteria }) => ({
    id,
    weight,
    criteria: criteria.map(
      (criterion): ScoringCriterion => ({
        id: criterion.id,
        weight: criterion.weight,
        ...(criterion.values && { values: criterion.values }),
        naAllowed: criterion.naAllowed || off.has(criterion.id),
        gate: gatesFor(criterion, profile, order),
      }),
    ),
  }));
  const given = criteriaOf(rubric).flatMap(({ id }) => {
    const answer = off.has(id) ? { notApplicable: PROFILE_REASON } : toAnswer(answers[id]);
    return answer ? [[id, answer] as const] : [];
  });
  return {
    rubric: { policy: rubric.policy, dimensions },
    answers: Object.fromEntries(given),
    offByProfile: [...off],
  };
}

function toAnswer(answer: Answer | undefined): ScoringAnswer | undefined {
  if (!answer) return undefined;
  if ("level" in answer) {
    const { level, evidence } = answer;
    return evidence === undefined ? { level } : { level, evidence };
  }
  if ("notApplicable" in answer) return { notApplicable: answer.notApplicable };
  return "unknown" in answer ? { unknown: true } : undefined;
}
