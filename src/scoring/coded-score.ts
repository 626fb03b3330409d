import { READINGS } from "./answer-code.ts";
import { checkRubric } from "./check-rubric.ts";
import { gatesOf, gateState, lowestCap, worstState } from "./gates.ts";
import { levelValues } from "./resolve.ts";
import { bandOf, round1 } from "./rounding.ts";
import { COVERAGE_TOLERANCE } from "./score-assessment.ts";
import type { GateState, Scorecard, ScoringCriterion, ScoringRubric } from "./scorecard.ts";
import { shares, sum, weightedMean } from "./shares.ts";

type Said = "status" | "band" | "claimed" | "final" | "finalLow" | "finalHigh" | "rounded";

/** What a table shows of a scorecard. */
export interface CodedScore extends Pick<Scorecard, Said | "coverage" | "naShare"> {
  /** By dimension id, evidence-backed. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  /** Ids of criteria, in rubric order. */
  readonly gatesFailed: readonly string[];
  readonly gatesUnresolved: readonly string[];
}

/** Takes codes, and the place of the first criterion's among them. */
export type CodedScorer = (codes: Uint8Array, from: number) => CodedScore;

/**
 * Scores answers given as codes (`answerCode`) by the rules of `scoreAssessment`: the same figures to the last digit without its
 * whole sheet, for thousands of ventures. All that hangs on the rubric alone is worked out once; each sum runs in the order in
 * which it runs there.
 * @returns takes a rubric as profiles leave it; those of one intake share the policy, and most criteria
 * @throws ScoringRubricError when the rubric cannot be scored
 */
export function codedScorers(): (rubric: ScoringRubric) => CodedScorer {
  const scorers = new Map<ScoringRubric, CodedScorer>();
  const outcomes = new Map<ScoringCriterion, readonly Outcome[]>();
  return (rubric) => {
    const known = scorers.get(rubric);
    if (known) return known;
    checkRubric(rubric);
    const coded = codeRubric(rubric, outcomes);
    const made: CodedScorer = (codes, from) => scoreCodes(rubric, coded, codes, from);
    scorers.set(rubric, made);
    return made;
  };
}

/** What one answer to one criterion comes to. */
interface Outcome {
  readonly id: string;
  readonly weight: number;
  readonly state: "answered" | "missing" | "notApplicable";
  /** Points, 0 unless answered. */
  readonly claimed: number;
  readonly backed: number;
  /** The worst among its gates; undefined without any. */
  readonly worst: GateState | undefined;
  /** The lowest cap of the gates that failed, and of those that failed or are open. */
  readonly cap: number;
  readonly openCap: number;
  readonly blocks: boolean;
}

interface CodedDimension {
  readonly id: string;
  readonly weight: number;
  /** By criterion, then by code. */
  readonly outcomes: readonly (readonly Outcome[])[];
  /** Share of each criterion in the dimension when all are applicable. */
  readonly parts: readonly number[];
  /** Share of the dimension in the whole when all is applicable. */
  readonly share: number;
}

function codeRubric(
  { policy, dimensions }: ScoringRubric,
  known: Map<ScoringCriterion, readonly Outcome[]>,
): readonly CodedDimension[] {
  const outcomes = (criterion: ScoringCriterion): readonly Outcome[] => {
    const made = known.get(criterion) ?? outcomesOf(criterion, policy.evidenceFactors);
    known.set(criterion, made);
    return made;
  };
  const whole = shares(
    dimensions.map(({ weight, criteria }) => (criteria.some((one) => one.weight > 0) ? weight : 0)),
  );
  return dimensions.map(({ id, weight, criteria }, d) => ({
    id,
    weight,
    outcomes: criteria.map(outcomes),
    parts: shares(criteria.map((criterion) => criterion.weight)),
    share: whole[d] ?? 0,
  }));
}

function outcomesOf(criterion: ScoringCriterion, factors: readonly number[]): readonly Outcome[] {
  const { id, weight } = criterion;
  return READINGS.map((reading) => {
    const gates = gatesOf(criterion).map((gate) => ({ gate, state: gateState(gate, reading) }));
    const isAnswered = reading.state === "answered";
    const claimed = isAnswered ? (levelValues(criterion)[reading.level - 1] ?? 0) : 0;
    return {
      id,
      weight,
      state: reading.state,
      claimed,
      backed: isAnswered ? (factors[reading.evidence] ?? 0) * claimed : 0,
      worst: worstState(gates.map(({ state }) => state)),
      cap: lowestCap(gates, ["failed"]),
      openCap: lowestCap(gates, ["failed", "unresolved"]),
      blocks: gates.some(({ gate, state }) => gate.effect === "block" && state === "failed"),
    };
  });
}

const weightOf = ({ weight }: { readonly weight: number }) => weight;
const claimedOf = ({ claimed }: { readonly claimed: number }) => claimed;
const backedOf = ({ backed }: { readonly backed: number }) => backed;

function scoreCodes(
  { policy }: ScoringRubric,
  coded: readonly CodedDimension[],
  codes: Uint8Array,
  from: number,
): CodedScore {
  let place = from;
  const read = coded.map(({ outcomes }) =>
    outcomes.map((byCode) => byCode[codes[place++] ?? 0] as Outcome),
  );
  const all = read.flat();
  const scored = coded.flatMap(({ weight }, d) => {
    const given = (read[d] ?? []).filter(({ state }) => state === "answered");
    const claimed = weightedMean(given, weightOf, claimedOf);
    const backed = weightedMean(given, weightOf, backedOf);
    return claimed === null || backed === null ? [] : [{ d, weight, claimed, backed }];
  });
  const gates = {
    gatesFailed: all.filter(({ worst }) => worst === "failed").map(({ id }) => id),
    gatesUnresolved: all.filter(({ worst }) => worst === "unresolved").map(({ id }) => id),
  };
  const range = rangeOf(coded, read, weightedMean(scored, weightOf, backedOf));
  const dimensions: Record<string, number | null> = {};
  for (const { id } of coded) dimensions[id] = null;
  if (range === null) return { ...NOTHING, dimensions, ...gates };

  for (const { d, backed } of scored) dimensions[coded[d]?.id ?? ""] = backed;
  const { adjusted, low, high, coverage } = range;
  const cap = all.reduce((least, outcome) => Math.min(least, outcome.cap), Infinity);
  const openCap = all.reduce((least, outcome) => Math.min(least, outcome.openCap), Infinity);
  const final = adjusted === null ? null : Math.min(adjusted, cap);
  const isEnough = coverage >= policy.minCoverage - COVERAGE_TOLERANCE;
  const isRanked = final !== null && isEnough && gatesAreClosed(all);
  const isBlocked = all.some(({ blocks }) => blocks);
  return {
    status: isBlocked ? "blocked" : isRanked ? "ranked" : "insufficient",
    band: isBlocked ? "blocked" : isRanked ? bandOf(policy.bands, final) : null,
    claimed: weightedMean(scored, weightOf, claimedOf),
    final,
    finalLow: Math.min(low, openCap),
    finalHigh: Math.min(high, cap),
    rounded: final === null ? null : round1(final),
    coverage,
    naShare: naShareOf(coded, read),
    dimensions,
    ...gates,
  };
}

const NOTHING = {
  status: "notAssessable",
  band: null,
  claimed: null,
  final: null,
  finalLow: null,
  finalHigh: null,
  rounded: null,
  coverage: null,
  naShare: null,
} as const;

/** A criterion whose answer is missing leaves all its gates open, one with an answer none. */
function gatesAreClosed(all: readonly Outcome[]): boolean {
  return all.every(({ worst }) => worst !== "unresolved");
}

/** What the missing answers leave open; null when nothing counts. */
function rangeOf(
  coded: readonly CodedDimension[],
  read: readonly (readonly Outcome[])[],
  adjusted: number | null,
): (Record<"low" | "high" | "coverage", number> & { readonly adjusted: number | null }) | null {
  const whole = shares(coded.map(({ weight }, d) => ((read[d] ?? []).some(weighs) ? weight : 0)));
  let [counted, answered, answeredWeight, sure] = [0, 0, 0, 0];
  for (const [d, own] of read.entries()) {
    if ((coded[d]?.weight ?? 0) <= 0) continue;
    const parts = shares(own.map((outcome) => (weighs(outcome) ? outcome.weight : 0)));
    for (const [c, outcome] of own.entries()) {
      if (!weighs(outcome)) continue;
      counted += 1;
      if (outcome.state !== "answered") continue;
      const weight = (whole[d] ?? 0) * (parts[c] ?? 0);
      answered += 1;
      answeredWeight += weight;
      sure += weight * outcome.backed;
    }
  }
  if (counted === 0) return null;
  if (adjusted !== null && answered === counted) {
    return { adjusted, low: adjusted, high: adjusted, coverage: 1 };
  }
  const coverage = Math.min(1, answeredWeight);
  const reach = Math.min(100, sure + 100 * (1 - coverage));
  const low = Math.min(sure, adjusted ?? sure);
  return { adjusted, low, high: Math.max(reach, adjusted ?? reach), coverage };
}

function weighs({ weight, state }: Outcome): boolean {
  return weight > 0 && state !== "notApplicable";
}

function naShareOf(
  coded: readonly CodedDimension[],
  read: readonly (readonly Outcome[])[],
): number {
  return sum(
    coded.map(({ parts, share }, d) => {
      const own = read[d] ?? [];
      return sum(parts.filter((_, c) => own[c]?.state === "notApplicable")) * share;
    }),
  );
}
