import { type Answer, type Answers, type AnswerState, type Assessment, stateOf } from "#assessment";
import type { Language, Messages } from "#i18n";
import { type Criterion, type Dimension, optionOrder, type Rubric } from "#rubric";
import {
  contributions,
  type Gap as ScoredGap,
  gapsOf,
  scoreVenture,
  stepGains,
  type VentureScore,
} from "#scoring";
import type { SourceLine } from "./report-values.ts";
import { citationsOf } from "./sources.ts";
import { type AnsweredLevel, nextStep, type Step } from "./step.ts";

export type ReportTexts = Messages["report"];

/** One criterion with all that the report says about it. */
export interface CriterionReading {
  readonly criterion: Criterion;
  readonly dimension: Dimension;
  readonly state: AnswerState | "offByProfile";
  readonly answer: Answer | undefined;
  /** The level and its evidence grade; null in every other state. */
  readonly answered: AnsweredLevel | null;
  /** What to do next; null when it is not answered or nothing is left. */
  readonly step: Step | null;
  /** Points of the whole that the step adds, caps aside. */
  readonly gain: number;
  /** Share of the whole, 0..1; null when the criterion does not count. */
  readonly weight: number | null;
  /** Points of the whole; null unless it counts and is answered. */
  readonly contribution: number | null;
  /** Evidence-backed points of its own, 0..100; null likewise. */
  readonly points: number | null;
  /** Null likewise. */
  readonly gap: ScoredGap | null;
}

/** An assessment scored once, for every section of the report. */
export interface VentureReading {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly score: VentureScore;
  /** Sources that may be cited, by id. */
  readonly citations: ReadonlyMap<string, SourceLine>;
  /** In rubric order. */
  readonly criteria: readonly CriterionReading[];
}

/** @throws ScoringRubricError when the rubric cannot be scored. */
export function readVenture(
  rubric: Rubric,
  assessment: Assessment,
  texts: ReportTexts,
): VentureReading {
  const score = scoreVenture(rubric, assessment);
  const off = new Set(score.offByProfile);
  const gaps = new Map(gapsOf(score.rubric, score.answers).map((gap) => [gap.id, gap]));
  const parts = new Map(
    contributions(score.rubric, score.answers).map((part) => [part.id, part.points]),
  );
  const order = optionOrder(rubric);
  const asked = rubric.dimensions.flatMap((dimension) =>
    dimension.criteria.map((criterion) => {
      const answer = answerTo(assessment.answers, criterion.id);
      const state = off.has(criterion.id) ? ("offByProfile" as const) : stateOf(answer);
      const answered =
        state === "level" && answer && "level" in answer
          ? { level: answer.level, grade: answer.evidence ?? 0 }
          : null;
      const step = answered && nextStep(criterion, answered, assessment.profile, order);
      return { criterion, dimension, state, answer, answered, step };
    }),
  );
  const gains = stepGains(
    score.rubric,
    score.answers,
    Object.fromEntries(
      asked.flatMap(({ criterion, step }) =>
        step ? [[criterion.id, { level: step.level, evidence: step.grade }]] : [],
      ),
    ),
  );
  const criteria = asked.map((item): CriterionReading => {
    const { id } = item.criterion;
    const weight = score.scorecard.globalWeights[id] ?? null;
    const contribution = parts.get(id) ?? null;
    const points = weight === null || contribution === null ? null : contribution / weight;
    const gap = gaps.get(id) ?? null;
    return Object.assign(item, { gain: gains.get(id) ?? 0, weight, contribution, points, gap });
  });
  return {
    rubric,
    assessment,
    language: rubric.language,
    texts,
    score,
    citations: citationsOf(rubric, texts),
    criteria,
  };
}

/** Own keys only: an id such as "constructor" must not find what every object inherits. */
function answerTo(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** Counts in the score and has no level: what can still move the result. */
export function isOpen({ weight, contribution }: CriterionReading): boolean {
  return weight !== null && contribution === null;
}

/** "Grade 2: …" needs the grade's title; a grade off the scale has none. */
export function gradeTitle(rubric: Rubric, grade: number): string {
  return rubric.policy.evidenceGrades[grade] ?? "";
}
