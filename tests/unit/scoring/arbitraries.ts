import * as fc from "fast-check";
import type { ScoringAnswer, ScoringAnswers, ScoringCriterion, ScoringRubric } from "#scoring";
import { policy } from "./builders.ts";

export interface Case {
  readonly rubric: ScoringRubric;
  readonly answers: ScoringAnswers;
}

const weight = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.double({ min: 0.01, max: 100, noNaN: true }) },
);

const values = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 100 }))).map((middle) =>
  [0].concat(
    middle.toSorted((a, b) => a - b),
    100,
  ),
);

const gate = fc.record(
  {
    level: fc.integer({ min: 0, max: 4 }),
    effect: fc.constantFrom("cap" as const, "block" as const, "warn" as const),
    cap: fc.integer({ min: 0, max: 100 }),
    minEvidence: fc.constantFrom(0, 1, 2, 3, 4),
  },
  { requiredKeys: ["level", "effect", "cap"] },
);

const criterion = fc.record(
  {
    weight,
    values,
    naAllowed: fc.boolean(),
    gate: fc.oneof(gate, fc.array(gate, { maxLength: 3 })),
  },
  { requiredKeys: ["weight"] },
);

const level = fc.constantFrom(1, 2, 3, 4, 5);
const evidence = fc.constantFrom(0, 1, 2, 3, 4);

const answer: fc.Arbitrary<ScoringAnswer | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ level, evidence }, { requiredKeys: ["level"] }) },
  { weight: 1, arbitrary: fc.constant({ notApplicable: "other" }) },
  { weight: 1, arbitrary: fc.constant({ unknown: true as const }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const dimension = fc.record({
  weight,
  criteria: fc.array(fc.tuple(criterion, answer), { maxLength: 5 }),
});

/** Any rubric of up to five dimensions with any answers: weights of 0, several gates, every answer state. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(dimension, { minLength: 1, maxLength: 5 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([dimensions, minCoverage]) => {
    const answers: Record<string, ScoringAnswer> = {};
    const built = dimensions.map(({ weight: own, criteria }, d) => ({
      id: `d${d}`,
      weight: own,
      criteria: criteria.map(([parts, given], c): ScoringCriterion => {
        const id = `d${d}c${c}`;
        if (given) answers[id] = given;
        return Object.assign({ id }, parts);
      }),
    }));
    return { rubric: { policy: { ...policy, minCoverage }, dimensions: built }, answers };
  });

/** A case with the id of one of its criteria, chosen among those that pass. */
export function withCriterion(
  accepts: (answer: ScoringAnswer | undefined) => boolean,
): fc.Arbitrary<Case & { readonly id: string }> {
  return anyCase
    .map((one) => ({ one, ids: idsOf(one.rubric).filter((id) => accepts(one.answers[id])) }))
    .filter(({ ids }) => ids.length > 0)
    .chain(({ one, ids }) =>
      fc.record({
        rubric: fc.constant(one.rubric),
        answers: fc.constant(one.answers),
        id: fc.constantFrom(...ids),
      }),
    );
}

export function idsOf(rubric: ScoringRubric): string[] {
  return rubric.dimensions.flatMap(({ criteria }) => criteria.map(({ id }) => id));
}
