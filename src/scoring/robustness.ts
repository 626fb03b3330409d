import { checkRubric } from "./check-rubric.ts";
import { type LevelLimits, limitsByLevel } from "./gates.ts";
import { quantile } from "./quantile.ts";
import { type Random, randomStream } from "./random.ts";
import { resolve } from "./resolve.ts";
import { bandOf } from "./rounding.ts";
import type { ScoringAnswers, ScoringRubric } from "./scorecard.ts";

export interface RobustnessOptions {
  /** How many draws, a whole number from 1 up. */
  readonly draws: number;
  /** Any whole number; the same one gives the same figures. */
  readonly seed: number;
}

/** Where the result goes when weights and answers are a little different. */
export interface Robustness {
  readonly draws: number;
  readonly seed: number;
  /** Share of the draws that ended in each band, 0..1, in rubric order and "blocked" last. */
  readonly bands: readonly { readonly id: string; readonly share: number }[];
  /** 5 %, 50 % and 95 % quantile (type 7) of the score under caps; null when nothing counts. */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

/** One stream of random numbers serves so many draws, so that the result does not depend on who makes them. */
export const BLOCK = 500;
/** What a rubric that says nothing about it gets; docs/scoring.md, How firm. */
export const WEIGHT_SPREAD = 0.25;
export const LEVEL_SHIFT: readonly number[] = [0.35, 0.25, 0.15, 0.08, 0.03];

/**
 * Scores the venture again and again with weights and answers a little different (docs/scoring.md, How firm).
 * @returns the figures over all draws
 * @throws ScoringRubricError when the rubric cannot be scored, RangeError when `draws` is no whole number from 1 up
 */
export function robustness(
  rubric: ScoringRubric,
  answers: ScoringAnswers,
  options: RobustnessOptions,
): Robustness {
  return lastOf(robustnessSteps(rubric, answers, options));
}

/** What the last step sums up; the sums before it are not made. */
export function lastOf<T>(steps: Iterable<() => T>): T {
  let last: (() => T) | undefined;
  for (const step of steps) last = step;
  if (!last) throw new RangeError("at least one draw is needed");
  return last();
}

/**
 * The same block by block: each step draws one block and gives a function that sums up all draws so far, so that a
 * first result can be shown early and the work can stop between two blocks.
 */
export function* robustnessSteps(
  rubric: ScoringRubric,
  answers: ScoringAnswers,
  { draws, seed }: RobustnessOptions,
): Generator<() => Robustness, void> {
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError(`draws are a whole number from 1 up, not ${draws}`);
  }
  checkRubric(rubric);
  const model = modelOf(rubric, answers);
  const finals = new Float64Array(draws);
  for (let block = 0; block * BLOCK < draws; block++) {
    const from = block * BLOCK;
    const to = Math.min(draws, from + BLOCK);
    const random = randomStream(seed, block);
    for (let draw = from; draw < to; draw++) finals[draw] = model.draw(random);
    yield () => summarise(rubric, finals.subarray(0, to), seed, model.isEmpty);
  }
}

/** In place of a score where a block gate failed. */
const BLOCKED = -1;

interface Drawn extends LevelLimits {
  readonly weight: number;
  readonly values: readonly number[];
  /** 1..5, or 0 where the answer is missing. */
  readonly level: number;
  readonly factor: number;
  /** Probability that the level is one higher or lower. */
  readonly shift: number;
}

interface Model {
  readonly isEmpty: boolean;
  readonly draw: (random: Random) => number;
}

function modelOf(rubric: ScoringRubric, answers: ScoringAnswers): Model {
  const { firmness, evidenceFactors } = rubric.policy;
  const spread = firmness?.weightSpread ?? WEIGHT_SPREAD;
  const shifts = firmness?.levelShift ?? LEVEL_SHIFT;
  const stated = new Map(
    rubric.dimensions.flatMap(({ criteria }) => criteria.map((each) => [each.id, each] as const)),
  );
  const dimensions = resolve(rubric, answers).map(({ weight, criteria }) => ({
    weight,
    criteria: criteria
      .filter(({ reading }) => reading.state !== "notApplicable")
      .map(({ id, gates, answered }): Drawn => {
        const criterion = stated.get(id);
        const evidence = answered?.evidence ?? 4;
        return {
          weight: criterion?.weight ?? 0,
          values: criterion?.values ?? [0, 25, 50, 75, 100],
          level: answered?.level ?? 0,
          // A missing answer may turn out to be anything, proven to the last.
          factor: answered?.factor ?? evidenceFactors[4] ?? 1,
          shift: answered ? (shifts[answered.evidence] ?? 0) : 0,
          ...limitsByLevel(gates, evidence),
        };
      }),
  }));
  const isEmpty = !dimensions.some(
    ({ weight, criteria }) => weight > 0 && criteria.some((item) => item.weight > 0),
  );
  return { isEmpty, draw: (random) => drawScore(dimensions, spread, random) };
}

function drawScore(
  dimensions: readonly { readonly weight: number; readonly criteria: readonly Drawn[] }[],
  spread: number,
  random: Random,
): number {
  let points = 0;
  let whole = 0;
  let cap = 100;
  let isBlocked = false;
  for (const { weight, criteria } of dimensions) {
    let own = 0;
    let share = 0;
    for (const item of criteria) {
      const level = drawLevel(item, random);
      cap = Math.min(cap, item.caps[level - 1] ?? cap);
      isBlocked ||= item.blocks[level - 1] ?? false;
      const w = item.weight * jitter(spread, random);
      own += w * item.factor * (item.values[level - 1] ?? 0);
      share += w;
    }
    const w = weight * jitter(spread, random);
    if (share === 0) continue;
    points += (w * own) / share;
    whole += w;
  }
  if (isBlocked) return BLOCKED;
  return whole === 0 ? 0 : Math.min(cap, points / whole);
}

/** The stated level, or with the probability of its evidence one up or down; a missing one anywhere. */
function drawLevel({ level, shift }: Drawn, random: Random): number {
  const roll = random();
  if (level === 0) return 1 + Math.floor(5 * roll);
  if (roll < shift / 2) return Math.max(1, level - 1);
  return roll < shift ? Math.min(5, level + 1) : level;
}

function jitter(spread: number, random: Random): number {
  return 1 + spread * (2 * random() - 1);
}

function summarise(
  { policy }: ScoringRubric,
  finals: Float64Array,
  seed: number,
  isEmpty: boolean,
): Robustness {
  const counts = new Map<string, number>();
  for (const final of finals) {
    const id = final === BLOCKED ? "blocked" : (bandOf(policy.bands, final) ?? "");
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const draws = finals.length;
  const ids = [...policy.bands.map(({ id }) => id), "blocked"];
  const sorted = finals.filter((final) => final !== BLOCKED).sort();
  const at = (p: number) => (isEmpty || sorted.length === 0 ? null : quantile(sorted, p));
  return {
    draws,
    seed,
    bands: ids.map((id) => ({ id, share: isEmpty ? 0 : (counts.get(id) ?? 0) / draws })),
    low: at(0.05),
    median: at(0.5),
    high: at(0.95),
  };
}
