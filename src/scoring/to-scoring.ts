import type { Answer, Answers, Assessment } from "#assessment";
import {
  applies,
  criteriaOf,
  evaluate,
  gatesFor,
  type OptionOrder,
  optionOrder,
  type Profile,
  type Rules,
} from "#rubric";
import { answerCode, NOT_APPLICABLE } from "./answer-code.ts";
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

/** A rubric as profiles like one leave it, and how it reads answers. */
export interface ProfiledRubric extends Pick<ScoringInput, "rubric" | "offByProfile"> {
  readonly read: (answers: Answers) => ScoringAnswers;
  /** The same answers as codes, one a criterion in rubric order, written from a place on. */
  readonly encode: (answers: Answers, into: Uint8Array, from: number) => void;
}

/**
 * A rubric as profiles leave it: criteria switched off may be "not applicable" whether or not a person may say so,
 * and read so; gates that do not hold for the profile are gone.
 * @returns gives the same object for all profiles that switch the same: an intake of thousands has few
 */
export function profiledRubrics(rubric: Rules): (profile: Profile) => ProfiledRubric {
  const order = optionOrder(rubric);
  const conditions = criteriaOf(rubric).flatMap(({ appliesWhen, gates = [] }) =>
    [appliesWhen, ...gates.map(({ when }) => when)].filter((condition) => condition !== undefined),
  );
  const made = new Map<string, ProfiledRubric>();
  const shared = new Map<string, ScoringCriterion>();
  return (profile) => {
    let switched = "";
    for (const condition of conditions) {
      switched += evaluate(condition, profile, order) === false ? "0" : "1";
    }
    const known = made.get(switched) ?? leaveBy(rubric, profile, order, shared);
    made.set(switched, known);
    return known;
  };
}

/** @param shared criteria by what a profile switches of them, for all profiles */
function leaveBy(
  rubric: Rules,
  profile: Profile,
  order: OptionOrder,
  shared: Map<string, ScoringCriterion>,
): ProfiledRubric {
  const criteria = criteriaOf(rubric);
  const off = new Set(
    criteria.filter((criterion) => !applies(criterion, profile, order)).map(({ id }) => id),
  );
  const dimensions = rubric.dimensions.map(({ id, weight, criteria: own }) => ({
    id,
    weight,
    criteria: own.map((criterion): ScoringCriterion => {
      const gate = gatesFor(criterion, profile, order);
      const naAllowed = criterion.naAllowed || off.has(criterion.id);
      const held = gate.map((one) => criterion.gates?.indexOf(one));
      const name = JSON.stringify([criterion.id, naAllowed, held]);
      const known = shared.get(name) ?? {
        id: criterion.id,
        weight: criterion.weight,
        ...(criterion.values && { values: criterion.values }),
        naAllowed,
        gate,
      };
      shared.set(name, known);
      return known;
    }),
  }));
  const scored = dimensions.flatMap((dimension) => dimension.criteria);
  return {
    rubric: { policy: rubric.policy, dimensions },
    offByProfile: [...off],
    encode(answers, into, from) {
      for (const [place, criterion] of scored.entries()) {
        into[from + place] = off.has(criterion.id)
          ? NOT_APPLICABLE
          : answerCode(criterion, toAnswer(answers[criterion.id]));
      }
    },
    read(answers) {
      const given: [string, ScoringAnswer][] = [];
      for (const { id } of criteria) {
        const answer = off.has(id) ? { notApplicable: PROFILE_REASON } : toAnswer(answers[id]);
        if (answer) given.push([id, answer]);
      }
      return Object.fromEntries(given);
    },
  };
}

/**
 * A rubric and answers as this venture's profile leaves them. Remarks, and remarks without an answer, are left out, and so are
 * answers to ids that the rubric does not know.
 */
export function toScoring(rubric: Rules, profile: Profile, answers: Answers): ScoringInput {
  const { rubric: profiled, offByProfile, read } = profiledRubrics(rubric)(profile);
  return { rubric: profiled, answers: read(answers), offByProfile };
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
