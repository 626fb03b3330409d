import type { Answer, Answers, OwnWeights } from "#assessment";
import { canonicalJson, criteriaOf, type Rubric } from "#rubric";
import { gapsOf, type VentureScore, withOwnWeights } from "#scoring";

/** What a person tries out: only what differs from the saved answers and the rubric's weights. */
export interface Trial {
  /** By criterion id, without remarks; null takes the answer back. */
  readonly answers: Readonly<Record<string, Answer | null>>;
  /** By dimension or criterion id. */
  readonly weights: OwnWeights;
}

export const NO_TRIAL: Trial = { answers: {}, weights: {} };

export interface AnswerChange {
  readonly criterionId: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

export interface WeightChange {
  /** A dimension's or a criterion's. */
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** Every difference between what is saved and what is tried, in rubric order. */
export interface TrialChanges {
  readonly answers: readonly AnswerChange[];
  readonly weights: readonly WeightChange[];
  readonly count: number;
}

/** With one answer tried; one that says what the saved one says takes the try back. */
export function withTrialAnswer(
  trial: Trial,
  criterionId: string,
  answer: Answer | undefined,
  saved: Answer | undefined,
): Trial {
  const tried = said(answer);
  const answers = sameSaid(tried, saved)
    ? without(trial.answers, criterionId)
    : { ...trial.answers, [criterionId]: Object.keys(tried).length > 0 ? tried : null };
  return { ...trial, answers };
}

/**
 * With one weight tried; the rubric's own takes the try back.
 * @param weight in the rubric's points, finite and ≥ 0
 */
export function withTrialWeight(trial: Trial, id: string, weight: number, stated: number): Trial {
  const weights =
    weight === stated ? without(trial.weights, id) : { ...trial.weights, [id]: weight };
  return { ...trial, weights };
}

const applied = new WeakMap<Answers, WeakMap<Trial["answers"], Answers>>();

/**
 * The saved answers with those of the trial in their place, each with the remarks that are saved.
 * @returns the same object for the same two, so that it is scored once
 */
export function trialAnswers(saved: Answers, { answers }: Trial): Answers {
  if (Object.keys(answers).length === 0) return saved;
  return remembered(applied, saved, answers, () =>
    Object.fromEntries(
      Object.entries({ ...saved, ...answers }).flatMap(([id, answer]) => {
        if (!Object.hasOwn(answers, id)) return answer ? [[id, answer]] : [];
        const tried = { ...remarksOf(own(saved, id)), ...answer };
        return Object.keys(tried).length > 0 ? [[id, tried]] : [];
      }),
    ),
  );
}

const weighed = new WeakMap<Rubric, WeakMap<OwnWeights, Rubric>>();

/** The rubric with the weights of the trial; the same object for the same two. */
export function trialRubric(rubric: Rubric, { weights }: Trial): Rubric {
  if (Object.keys(weights).length === 0) return rubric;
  return remembered(weighed, rubric, weights, () => withOwnWeights(rubric, weights));
}

/** What a trial changes; what it states as it is saved, or about ids the rubric does not know, is no change. */
export function changesOf(saved: Answers, rubric: Rubric, trial: Trial): TrialChanges {
  const answers = criteriaOf(rubric).flatMap(({ id }): AnswerChange[] => {
    const tried = own(trial.answers, id);
    const before = own(saved, id);
    const after = tried ?? undefined;
    return tried === undefined || sameSaid(before, after)
      ? []
      : [{ criterionId: id, before, after }];
  });
  const weights = rubric.dimensions
    .flatMap((dimension) => [dimension, ...dimension.criteria])
    .flatMap(({ id, weight }): WeightChange[] => {
      const after = own(trial.weights, id);
      return after === undefined || after === weight ? [] : [{ id, before: weight, after }];
    });
  return { answers, weights, count: answers.length + weights.length };
}

const left = new WeakMap<VentureScore, Readonly<Record<string, number>>>();

/**
 * Points of the whole that each counted criterion still leaves, by its id: for an answered one what `gapsOf` finds
 * recoverable, for an open one its whole weight. Together with the evidence-backed points already earned they make 100.
 */
export function pointsLeft(score: VentureScore): Readonly<Record<string, number>> {
  const known = left.get(score);
  if (known) return known;
  const open = Object.entries(score.scorecard.globalWeights).map(([id, weight]) => [
    id,
    100 * weight,
  ]);
  const answered = gapsOf(score.rubric, score.answers).map(({ id, recoverable }) => [
    id,
    recoverable,
  ]);
  const points: Readonly<Record<string, number>> = Object.fromEntries([...open, ...answered]);
  left.set(score, points);
  return points;
}

const SAID = new Set(["level", "notApplicable", "unknown", "evidence"]);

/** The part of an answer that a trial is about. */
function said(answer: Answer | undefined): Answer {
  return pick(answer, (field) => SAID.has(field));
}

/** All the rest of it: note, links, and fields of a later version. */
function remarksOf(answer: Answer | undefined): Answer {
  return pick(answer, (field) => !SAID.has(field));
}

function pick(answer: Answer | undefined, keeps: (field: string) => boolean): Answer {
  return Object.fromEntries(Object.entries(answer ?? {}).filter(([field]) => keeps(field)));
}

function sameSaid(one: Answer | undefined, other: Answer | undefined): boolean {
  return canonicalJson(said(one)) === canonicalJson(said(other));
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...others } = record;
  return others;
}

function remembered<A extends object, B extends object, R>(
  memory: WeakMap<A, WeakMap<B, R>>,
  first: A,
  second: B,
  make: () => R,
): R {
  const known = memory.get(first) ?? new WeakMap<B, R>();
  memory.set(first, known);
  const made = known.get(second) ?? make();
  known.set(second, made);
  return made;
}
