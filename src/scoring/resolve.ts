import type { Gate } from "#rubric";
import { gatesOf } from "./gates.ts";
import { type AnsweredReading, type Reading, readAnswer } from "./reading.ts";
import type { ScoringAnswers, ScoringCriterion, ScoringRubric } from "./scorecard.ts";
import { shares, weightedMean } from "./shares.ts";

/** A level turned into points. */
export interface Answered extends Omit<AnsweredReading, "state"> {
  /** Scores of levels 1..5 of this criterion. */
  readonly values: readonly number[];
  /** Claimed points, 0..100. */
  readonly claimed: number;
  /** Evidence-backed points: the claimed ones × the evidence factor. */
  readonly backed: number;
  readonly factor: number;
}

export interface ResolvedCriterion {
  readonly id: string;
  readonly dimension: string;
  readonly gates: readonly Gate[];
  readonly reading: Reading;
  /** Null unless answered with a level. */
  readonly answered: Answered | null;
  /** g: share of the whole after "not applicable" has been taken out; 0 when the criterion does not count. */
  readonly weight: number;
  /** Share of the point score among what was answered; equals `weight` when nothing is missing. */
  readonly pointWeight: number;
  /** Whether it has a place in the whole: weights above 0 and not "not applicable". */
  readonly counts: boolean;
}

export interface ResolvedDimension {
  readonly id: string;
  /** Weight as the rubric states it. */
  readonly weight: number;
  readonly criteria: readonly ResolvedCriterion[];
  /** Claimed and evidence-backed score of the answered criteria, null when none is answered. */
  readonly score: { readonly claimed: number; readonly adjusted: number } | null;
}

type Read = Pick<ResolvedCriterion, "reading" | "answered"> & {
  readonly criterion: ScoringCriterion;
};

const EVEN_VALUES: readonly number[] = [0, 25, 50, 75, 100];

/** Points of levels 1..5 of a criterion. */
export function levelValues({ values }: Pick<ScoringCriterion, "values">): readonly number[] {
  return values ?? EVEN_VALUES;
}

/** Answers read against the rubric, with every weight after "not applicable" (docs/scoring.md, Weights). */
export function resolve(
  rubric: ScoringRubric,
  answers: ScoringAnswers,
): readonly ResolvedDimension[] {
  const read = rubric.dimensions.map((dimension) => ({
    dimension,
    criteria: dimension.criteria.map((criterion) => readCriterion(criterion, answers, rubric)),
  }));
  const wholeShares = shares(
    read.map(({ dimension, criteria }) => (criteria.some(weighs) ? dimension.weight : 0)),
  );
  const pointShares = shares(
    read.map(({ dimension, criteria }) => (criteria.some(scores) ? dimension.weight : 0)),
  );
  return read.map(({ dimension, criteria }, d) => {
    const inWhole = shares(criteria.map((item) => (weighs(item) ? item.criterion.weight : 0)));
    const inPoints = shares(criteria.map((item) => (scores(item) ? item.criterion.weight : 0)));
    return {
      id: dimension.id,
      weight: dimension.weight,
      score: dimensionScore(criteria),
      criteria: criteria.map((item, c) => ({
        id: item.criterion.id,
        dimension: dimension.id,
        gates: gatesOf(item.criterion),
        reading: item.reading,
        answered: item.answered,
        weight: (wholeShares[d] ?? 0) * (inWhole[c] ?? 0),
        pointWeight: (pointShares[d] ?? 0) * (inPoints[c] ?? 0),
        counts: dimension.weight > 0 && weighs(item),
      })),
    };
  });
}

function readCriterion(
  criterion: ScoringCriterion,
  answers: ScoringAnswers,
  { policy }: ScoringRubric,
): Read {
  const reading = readAnswer(criterion, answers);
  if (reading.state !== "answered") return { criterion, reading, answered: null };
  const values = levelValues(criterion);
  const claimed = values[reading.level - 1] ?? 0;
  const factor = policy.evidenceFactors[reading.evidence] ?? 0;
  const { level, evidence } = reading;
  const answered = { level, evidence, values, claimed, factor, backed: factor * claimed };
  return { criterion, reading, answered };
}

function weighs({ criterion, reading }: Read): boolean {
  return criterion.weight > 0 && reading.state !== "notApplicable";
}

function scores({ criterion, answered }: Read): boolean {
  return criterion.weight > 0 && answered !== null;
}

function dimensionScore(criteria: readonly Read[]): ResolvedDimension["score"] {
  const given = criteria.flatMap(({ criterion, answered }) =>
    answered ? [{ weight: criterion.weight, answered }] : [],
  );
  const weightOf = ({ weight }: (typeof given)[number]) => weight;
  const claimed = weightedMean(given, weightOf, ({ answered }) => answered.claimed);
  const adjusted = weightedMean(given, weightOf, ({ answered }) => answered.backed);
  return claimed === null || adjusted === null ? null : { claimed, adjusted };
}
