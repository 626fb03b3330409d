import { checkRubric } from "./check-rubric.ts";
import {
  type Answered,
  type ResolvedCriterion,
  type ResolvedDimension,
  resolve,
} from "./resolve.ts";
import type { ScoringAnswers, ScoringRubric } from "./scorecard.ts";
import { sum } from "./shares.ts";

/** What one answered criterion adds to the evidence-backed score. */
export interface Contribution {
  readonly id: string;
  readonly dimension: string;
  /** g: share of the whole, 0..1. */
  readonly weight: number;
  /** g × evidence-backed points. */
  readonly points: number;
}

/** What one answered criterion still leaves on the table, in points of the whole. */
export interface Gap {
  readonly id: string;
  readonly dimension: string;
  /** Points short because the level is below 5: g (100 − v). */
  readonly levelGap: number;
  /** Points short because the evidence is below grade 4: g (1 − c) v. */
  readonly evidenceGap: number;
  /** `levelGap` + `evidenceGap`; over all answered criteria they add up to 100 − high. */
  readonly recoverable: number;
  /** Change of the evidence-backed score, before caps, one level up; null at level 5. */
  readonly nextLevelGain: number | null;
  /** The same, one evidence grade up; null at grade 4. */
  readonly nextEvidenceGain: number | null;
}

/** Where the evidence-backed score would go if one answer were one level lower or higher. */
export interface TornadoBar {
  readonly id: string;
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  /** high − low. */
  readonly swing: number;
}

/** A dimension's place in the whole. */
export interface DimensionShare {
  readonly id: string;
  /** Share of the whole after "not applicable", 0..1; 0 when the dimension is dropped. */
  readonly weight: number;
  /** Points it adds to `low` of the whole. */
  readonly points: number;
  /** Share of its own weight that is answered, 0..1; null when dropped. */
  readonly coverage: number | null;
  /** Range of its own score, 0..100; null when dropped. */
  readonly low: number | null;
  readonly high: number | null;
}

type AnsweredCriterion = ResolvedCriterion & { readonly answered: Answered };

/**
 * Points every answered criterion adds, in rubric order: Σ points = low, Σ points + 100 (1 − coverage) = high.
 * @throws ScoringRubricError when the rubric cannot be scored; so do the functions below.
 */
export function contributions(rubric: ScoringRubric, answers: ScoringAnswers): Contribution[] {
  return answeredOf(rubric, answers).map(({ id, dimension, weight, answered }) => ({
    id,
    dimension,
    weight,
    points: weight * answered.backed,
  }));
}

/** Gaps of every answered criterion, in rubric order. Gains leave gates and caps aside. */
export function gapsOf(rubric: ScoringRubric, answers: ScoringAnswers): Gap[] {
  const { evidenceFactors } = rubric.policy;
  return answeredOf(rubric, answers).map((criterion) => {
    const { id, dimension, weight, pointWeight, answered } = criterion;
    const levelGap = weight * (100 - answered.claimed);
    const evidenceGap = weight * (1 - answered.factor) * answered.claimed;
    const nextFactor = evidenceFactors[answered.evidence + 1];
    const up = answered.level < 5;
    return {
      id,
      dimension,
      levelGap,
      evidenceGap,
      recoverable: levelGap + evidenceGap,
      nextLevelGain: up ? levelChange(criterion, answered.level + 1) : null,
      nextEvidenceGain:
        nextFactor === undefined
          ? null
          : pointWeight * (nextFactor - answered.factor) * answered.claimed,
    };
  });
}

/**
 * One bar for every answered criterion: the score with its level one down and one up, kept within 1..5,
 * same evidence. Largest swing first, equal ones in rubric order. Leaves gates and caps aside.
 */
export function tornado(rubric: ScoringRubric, answers: ScoringAnswers): TornadoBar[] {
  const answered = answeredOf(rubric, answers);
  const score = sum(answered.map((item) => item.pointWeight * item.answered.backed));
  return answered
    .map((criterion) => {
      const { id, dimension } = criterion;
      const { level } = criterion.answered;
      const down = levelChange(criterion, Math.max(1, level - 1));
      const up = levelChange(criterion, Math.min(5, level + 1));
      return { id, dimension, low: score + down, high: score + up, swing: up - down };
    })
    .sort((a, b) => b.swing - a.swing);
}

/** Every dimension's weight, contribution, coverage and range, in rubric order. */
export function dimensionShares(rubric: ScoringRubric, answers: ScoringAnswers): DimensionShare[] {
  checkRubric(rubric);
  return resolve(rubric, answers).map((dimension) => {
    const counted = dimension.criteria.filter((criterion) => criterion.counts);
    const weight = sum(counted.map((criterion) => criterion.weight));
    const given = counted.filter(isAnswered);
    const points = sum(given.map((criterion) => criterion.weight * criterion.answered.backed));
    const covered =
      given.length === counted.length ? weight : sum(given.map((item) => item.weight));
    if (weight === 0) {
      return { id: dimension.id, weight, points, coverage: null, low: null, high: null };
    }
    const coverage = covered / weight;
    const low = points / weight;
    return { id: dimension.id, weight, points, coverage, low, high: low + 100 * (1 - coverage) };
  });
}

/**
 * The exact change of the score when only this level changes: the answered set stays, so the weights stay,
 * also while other answers are missing.
 */
function levelChange({ pointWeight, answered }: AnsweredCriterion, level: number): number {
  const points = answered.values[level - 1] ?? answered.claimed;
  return pointWeight * answered.factor * (points - answered.claimed);
}

function answeredOf(rubric: ScoringRubric, answers: ScoringAnswers): AnsweredCriterion[] {
  checkRubric(rubric);
  return resolve(rubric, answers)
    .flatMap((dimension: ResolvedDimension) => dimension.criteria)
    .filter((criterion) => criterion.counts)
    .filter(isAnswered);
}

function isAnswered(criterion: ResolvedCriterion): criterion is AnsweredCriterion {
  return criterion.answered !== null;
}
