import type { Gate } from "#rubric";
import {
  answerCode,
  checkRubric,
  gatesOf,
  type ScoringAnswers,
  type ScoringCriterion,
  type ScoringRubric,
} from "#scoring";

/** One venture of an intake. */
export interface CohortApplicant {
  /** Its own in the intake. Its draws hang on this id, never on who else takes part. */
  readonly id: string;
  /** By criterion id; or as codes (`answerCode`), one a criterion in rubric order. */
  readonly answers: ScoringAnswers | Uint8Array;
  /** The rubric as this venture's profile leaves it (`toScoring`): `naAllowed` and gates are read from it. */
  readonly rubric?: ScoringRubric;
}

/** A whole intake in a few flat arrays: quick to hand to a worker, small for thousands of applicants. */
export interface CohortTable {
  /** Weights, values and policy, the same for all. */
  readonly rubric: ScoringRubric;
  readonly ids: readonly string[];
  /** Applicants × criteria: codes (`answerCode`). */
  readonly answers: Uint8Array;
  /** Applicants × criteria: place of the gates that hold, in `gateSets` of that criterion. */
  readonly gates: Uint16Array;
  readonly gateSets: readonly (readonly (readonly Gate[])[])[];
}

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
  const seen = criteria.map(() => new Map<string, number>());
  const gateSets = criteria.map((): (readonly Gate[])[] => []);
  const placesOf = (own: readonly ScoringCriterion[]): Uint16Array =>
    Uint16Array.from(own, (criterion, c) =>
      placeOfGates(criterion, seen[c] ?? new Map(), gateSets[c] ?? []),
    );
  // Profiles that switch the same share a rubric.
  const known = new Map<ScoringRubric, Known>();
  for (const [a, applicant] of applicants.entries()) {
    const stated = applicant.rubric ?? rubric;
    let found = known.get(stated);
    if (!found) {
      const own = criteriaOf(stated);
      const isSame = own.every(({ id }, c) => id === criteria[c]?.id);
      if (!isSame || own.length !== criteria.length) {
        throw new RangeError(`${applicant.id}: another rubric`);
      }
      found = { criteria: own, gates: placesOf(own) };
      known.set(stated, found);
    }
    const first = a * criteria.length;
    gates.set(found.gates, first);
    const given = applicant.answers;
    if (given instanceof Uint8Array) {
      if (given.length !== criteria.length) throw new RangeError(`${applicant.id}: another rubric`);
      answers.set(given, first);
      continue;
    }
    for (const [c, criterion] of found.criteria.entries()) {
      answers[first + c] = answerCode(criterion, given[criterion.id]);
    }
  }
  return { rubric, ids: applicants.map(({ id }) => id), answers, gates, gateSets };
}

/** A rubric that applicants are stated by, and the places of its gates. */
interface Known {
  readonly criteria: readonly ScoringCriterion[];
  readonly gates: Uint16Array;
}

function criteriaOf({ dimensions }: ScoringRubric): ScoringCriterion[] {
  return dimensions.flatMap(({ criteria }) => criteria);
}

/** Gates that read alike share a place, whether or not they are the same objects. */
function placeOfGates(
  criterion: ScoringCriterion,
  seen: Map<string, number>,
  sets: (readonly Gate[])[],
): number {
  const held = gatesOf(criterion);
  const name = JSON.stringify(held);
  const place = seen.get(name) ?? sets.push(held) - 1;
  seen.set(name, place);
  return place;
}
