import type { Scorecard, ScoringAnswers, ScoringCriterion, ScoringRubric } from "#scoring";

type Level = 1 | 2 | 3 | 4 | 5;
type Grade = 0 | 1 | 2 | 3 | 4;

/** A level with an evidence grade; grade 4 (factor 1) unless said. */
export function at(level: Level, evidence: Grade = 4) {
  return { level, evidence } as const;
}

export const notApplicable = { notApplicable: "other" } as const;
export const unknown = { unknown: true } as const;

export const policy = {
  evidenceFactors: [0.5, 0.7, 0.85, 0.95, 1],
  minCoverage: 0.8,
  bands: [
    { id: "notYet", min: 0 },
    { id: "highRisk", min: 40 },
    { id: "conditional", min: 55 },
    { id: "promising", min: 70 },
    { id: "strong", min: 85 },
  ],
} satisfies ScoringRubric["policy"];

type CriterionParts = Omit<ScoringCriterion, "id" | "weight"> & { readonly weight?: number };

/** Dimensions by id: their weight, then their criteria by id; weight 1 unless said. */
export function rubricOf(
  dimensions: Readonly<Record<string, readonly [number, Readonly<Record<string, CriterionParts>>]>>,
  overrides: Partial<ScoringRubric["policy"]> = {},
): ScoringRubric {
  return {
    policy: { ...policy, ...overrides },
    dimensions: Object.entries(dimensions).map(([id, [weight, criteria]]) => ({
      id,
      weight,
      criteria: Object.entries(criteria).map(([criterion, parts]) =>
        Object.assign({ id: criterion, weight: 1 }, parts),
      ),
    })),
  };
}

/** Market 60 % (two criteria, 3 : 1) and technical 40 % (two alike); g = .45 .15 .20 .20. */
export function twoDimensions(parts: Readonly<Record<string, CriterionParts>> = {}): ScoringRubric {
  return rubricOf({
    market: [60, { m1: { weight: 3, ...parts.m1 }, m2: { ...parts.m2 } }],
    technical: [40, { t1: { ...parts.t1 }, t2: { ...parts.t2 } }],
  });
}

export const allThrees: ScoringAnswers = { m1: at(3), m2: at(3), t1: at(3), t2: at(3) };

/** The numbers of a score sheet that stand alone. */
export function numbersOf(card: Scorecard): Readonly<Record<string, number | null>> {
  const { claimed, adjusted, balanced, final, finalLow, finalHigh, rounded, low, high } = card;
  const { coverage, confidence, naShare } = card;
  const scores = { claimed, adjusted, balanced, final, finalLow, finalHigh, rounded, low, high };
  return { ...scores, coverage, confidence, naShare };
}
