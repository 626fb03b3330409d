import { checkRubric } from "./check-rubric.ts";
import { gateState, type JudgedGate, lowestCap, worstState } from "./gates.ts";
import { shareOfWeight } from "./na-share.ts";
import { type ResolvedCriterion, type ResolvedDimension, resolve } from "./resolve.ts";
import { bandOf, round1 } from "./rounding.ts";
import type { GateState, Scorecard, ScoringAnswers, ScoringRubric, Status } from "./scorecard.ts";
import { sum, weightedMean } from "./shares.ts";

/** Room for floating point in "coverage at the threshold is enough". */
export const COVERAGE_TOLERANCE = 1e-12;

type Points = Pick<Scorecard, "claimed" | "adjusted" | "balanced">;
type Range = Record<"low" | "high" | "coverage", number> & Pick<Scorecard, "confidence">;

/**
 * Scores one set of answers against one rubric, by the rules of docs/scoring.md.
 * @param answers by criterion id; a missing id is unanswered, ids the rubric does not know are not read.
 * @returns all numbers unrounded except `rounded`; null where a number cannot be said.
 * @throws ScoringRubricError when the rubric cannot be scored.
 */
export function scoreAssessment(rubric: ScoringRubric, answers: ScoringAnswers): Scorecard {
  checkRubric(rubric);
  const dimensions = resolve(rubric, answers);
  const criteria = dimensions.flatMap((dimension) => dimension.criteria);
  const counted = criteria.filter((criterion) => criterion.counts);
  const gated = criteria.filter((criterion) => criterion.gates.length > 0);
  const judged = gated.map((criterion) => judge(criterion));
  const described = {
    globalWeights: Object.fromEntries(counted.map(({ id, weight }) => [id, weight])),
    dimensions: Object.fromEntries(dimensions.map(({ id, score }) => [id, score])),
    gates: worstStates(gated, judged),
    issues: criteria.flatMap(({ reading }) =>
      reading.state === "missing" && reading.issue ? [reading.issue] : [],
    ),
  };
  if (counted.length === 0) {
    const unscored = Object.fromEntries(dimensions.map(({ id }) => [id, null]));
    return { ...NOTHING, ...described, dimensions: unscored };
  }

  const points = pointScores(dimensions);
  const range = rangeOf(counted, points.adjusted);
  const gates = judged.flat();
  const failedCap = lowestCap(gates, ["failed"]);
  const final = points.adjusted === null ? null : Math.min(points.adjusted, failedCap);
  const finalLow = Math.min(range.low, lowestCap(gates, ["failed", "unresolved"]));
  const finalHigh = Math.min(range.high, failedCap);
  const status = statusOf(final, range.coverage, gates, rubric);
  const { bands } = rubric.policy;
  const notApplicable = new Set(
    criteria.filter(({ reading }) => reading.state === "notApplicable").map(({ id }) => id),
  );
  return {
    status,
    band:
      status === "blocked"
        ? "blocked"
        : status === "ranked" && final !== null
          ? bandOf(bands, final)
          : null,
    bandLow: bandOf(bands, finalLow),
    bandHigh: bandOf(bands, finalHigh),
    ...points,
    final,
    finalLow,
    finalHigh,
    rounded: final === null ? null : round1(final),
    ...range,
    naShare: shareOfWeight(rubric, (id) => notApplicable.has(id)),
    ...described,
  };
}

const NOTHING = {
  status: "notAssessable",
  band: null,
  bandLow: null,
  bandHigh: null,
  claimed: null,
  adjusted: null,
  balanced: null,
  final: null,
  finalLow: null,
  finalHigh: null,
  rounded: null,
  low: null,
  high: null,
  coverage: null,
  confidence: null,
  naShare: null,
} as const;

function judge({ gates, reading }: ResolvedCriterion): readonly JudgedGate[] {
  return gates.map((gate) => ({ gate, state: gateState(gate, reading) }));
}

function worstStates(
  criteria: readonly ResolvedCriterion[],
  judged: readonly (readonly JudgedGate[])[],
): Record<string, GateState> {
  return Object.fromEntries(
    criteria.flatMap(({ id }, i) => {
      const worst = worstState((judged[i] ?? []).map(({ state }) => state));
      return worst ? [[id, worst] as const] : [];
    }),
  );
}

function pointScores(dimensions: readonly ResolvedDimension[]): Points {
  const scored = dimensions.flatMap(({ weight, score }) => (score ? [{ weight, score }] : []));
  const mean = (value: (score: NonNullable<ResolvedDimension["score"]>) => number) =>
    weightedMean(
      scored,
      ({ weight }) => weight,
      ({ score }) => value(score),
    );
  const adjusted = mean((score) => score.adjusted);
  // Weighted geometric mean; the floor of 1 keeps one area at zero from wiping out all others.
  const logarithm = mean((score) => Math.log(Math.max(score.adjusted, 1)));
  return {
    claimed: mean((score) => score.claimed),
    adjusted,
    balanced:
      adjusted === null || logarithm === null ? null : Math.min(adjusted, Math.exp(logarithm)),
  };
}

function rangeOf(counted: readonly ResolvedCriterion[], adjusted: number | null): Range {
  const answered = counted.flatMap(({ weight, answered: given }) =>
    given ? [{ weight, factor: given.factor, backed: given.backed }] : [],
  );
  const confidence = weightedMean(
    answered,
    ({ weight }) => weight,
    ({ factor }) => factor,
  );
  // With nothing missing the range is the score itself, to the last digit.
  if (adjusted !== null && answered.length === counted.length) {
    return { low: adjusted, high: adjusted, coverage: 1, confidence };
  }
  const coverage = Math.min(1, sum(answered.map(({ weight }) => weight)));
  const sure = sum(answered.map(({ weight, backed }) => weight * backed));
  const reach = Math.min(100, sure + 100 * (1 - coverage));
  // low ≤ adjusted ≤ high holds in exact numbers; the bounds give way to the last digits of a sum.
  return {
    low: Math.min(sure, adjusted ?? sure),
    high: Math.max(reach, adjusted ?? reach),
    coverage,
    confidence,
  };
}

function statusOf(
  final: number | null,
  coverage: number,
  gates: readonly JudgedGate[],
  { policy }: ScoringRubric,
): Status {
  if (gates.some(({ gate, state }) => gate.effect === "block" && state === "failed"))
    return "blocked";
  const enough = coverage >= policy.minCoverage - COVERAGE_TOLERANCE;
  const unresolved = gates.some(({ state }) => state === "unresolved");
  return final === null || !enough || unresolved ? "insufficient" : "ranked";
}
