import type { Gate } from "#rubric";
import {
  checkRubric,
  gatesOf,
  readAnswer,
  type ScoringAnswers,
  type ScoringCriterion,
  type ScoringRubric,
} from "#scoring";

/** One venture of an intake. */
export interface CohortApplicant {
  /** Its own in the intake. Its draws hang on this id, never on who else takes part. */
  readonly id: string;
  readonly answers: ScoringAnswers;
  /** The rubric as this venture's profile leaves it (`toScoring`): `naAllowed` and gates are read from it. */
  readonly rubric?: ScoringRubric;
}

/** A whole intake in a few flat arrays: quick to hand to a worker, small for thousands of applicants. */
export interface CohortTable {
  /** Weights, values and policy, the same for all. */
  readonly rubric: ScoringRubric;
  readonly ids: readonly string[];
  /** Applicants × criteria: `MISSING`, `NOT_APPLICABLE` or 1 + 5 (level − 1) + evidence grade. */
  readonly answers: Uint8Array;
  /** Applicants × criteria: place of the gates that hold, in `gateSets` of that criterion. */
  readonly gates: Uint16Array;
  readonly gateSets: readonly (readonly (readonly Gate[])[])[];
}

export const MISSING = 0;
export const NOT_APPLICABLE = 26;
/** Ranks are counted in 16 bits. */
const MOST = 65_535;

/**
 * @param rubric what all are scored by
 * @param applicants who takes part in the ranking; a table ranks those with status `ranked`
 * @throws ScoringRubricError when the rubric cannot be scored; RangeError for an id in use twice, more than 65,535
 * applicants, or an applicant's rubric with other criteria
 */
export function packCohort(
  rubric: ScoringRubric,
  applicants: readonly CohortApplicant[],
): CohortTable {
  checkRubric(rubric);
  if (applicants.length > MOST) throw new RangeError(`more than ${MOST} applicants`);
  if (new Set(applicants.map(({ id }) => id)).size < applicants.length) {
    throw new RangeError("an id is in use twice");
  }
  const criteria = criteriaOf(rubric);
  const size = applicants.length * criteria.length;
  const answers = new Uint8Array(size);
  const gates = new Uint16Array(size);
  const seen = criteria.map(() => new Map<unknown, number>());
  const gateSets = criteria.map((): (readonly Gate[])[] => []);
  // Profiles that switch the same share a rubric.
  const known = new Map([[rubric, criteria]]);
  for (const [a, applicant] of applicants.entries()) {
    const stated = applicant.rubric ?? rubric;
    const own = known.get(stated) ?? criteriaOf(stated);
    if (!known.has(stated)) {
      const isSame = own.every(({ id }, c) => id === criteria[c]?.id);
      if (!isSame || own.length !== criteria.length) {
        throw new RangeError(`${applicant.id}: another rubric`);
      }
      known.set(stated, own);
    }
    for (const [c, criterion] of own.entries()) {
      const cell = a * criteria.length + c;
      answers[cell] = codeOf(criterion, applicant.answers);
      gates[cell] = placeOfGates(criterion, seen[c] ?? new Map(), gateSets[c] ?? []);
    }
  }
  return { rubric, ids: applicants.map(({ id }) => id), answers, gates, gateSets };
}

function criteriaOf({ dimensions }: ScoringRubric): ScoringCriterion[] {
  return dimensions.flatMap(({ criteria }) => criteria);
}

/** Gates that read alike share a place, whether or not they are the same objects. */
function placeOfGates(
  criterion: ScoringCriterion,
  seen: Map<unknown, number>,
  sets: (readonly Gate[])[],
): number {
  const known = seen.get(criterion.gate);
  if (known !== undefined) return known;
  const held = gatesOf(criterion);
  const name = JSON.stringify(held);
  const place = seen.get(name) ?? sets.push(held) - 1;
  seen.set(name, place);
  // Enough for all ways in which profiles switch gates; an intake where each applicant has a rubric of its own must not fill the memory.
  if (seen.size < 4_096) seen.set(criterion.gate, place);
  return place;
}

function codeOf(criterion: ScoringCriterion, answers: ScoringAnswers): number {
  const reading = readAnswer(criterion, answers);
  if (reading.state === "notApplicable") return NOT_APPLICABLE;
  return reading.state === "missing" ? MISSING : 1 + 5 * (reading.level - 1) + reading.evidence;
}
