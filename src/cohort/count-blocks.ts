import { BLOCK, mix, randomStream } from "#scoring";
import type { CohortCounts } from "./cohort-counts.ts";
import { type DrawKernel, drawKernel } from "./draw-kernel.ts";
import type { Pattern, PlannedDimension } from "./draw-patterns.ts";
import { type DrawPlan, STEP } from "./draw-plan.ts";
import { rankTally } from "./rank-tally.ts";

/** Denominators kept a block, 4 kB each; an intake with more patterns of "not applicable" works the rest out anew. */
const KEPT_PATTERNS = 1_024;
/** As a constant of this module, for the reason given in draw-kernel.ts. */
const COLUMNS = BLOCK;

/** How many blocks of 500 draws so many draws take, the last one maybe shorter. */
export function blocksOf(draws: number): number {
  return Math.ceil(draws / COLUMNS);
}

/**
 * Draws the given blocks, 0 up to `blocksOf(draws)`, and counts them together. What a block counts hangs on plan and
 * block alone, so several workers may share the blocks and `mergeCounts` what they found.
 */
export function countBlocks(plan: DrawPlan, blocks: Iterable<number>): CohortCounts {
  const counter = blockCounter(plan);
  for (const block of blocks) counter.count(block);
  return counter.counts();
}

/** The last one is kept: V8 compiles the loops of a second one for tables that may be any, at half the speed. */
let kept: { readonly lanes: number; readonly kernel: DrawKernel } | undefined;

function kernelFor(lanes: number): DrawKernel {
  if (kept?.lanes !== lanes) kept = { lanes, kernel: drawKernel(lanes) };
  return kept.kernel;
}

export interface BlockCounter {
  readonly count: (block: number) => void;
  /** What was counted so far; grows with the next block. */
  readonly counts: () => CohortCounts;
}

export function blockCounter(plan: DrawPlan): BlockCounter {
  const { weights, dimensions, patterns, wholes, wholeOf, keys } = plan;
  const kernel = kernelFor(weights.length);
  const tally = rankTally(keys.length, plan.k ?? 0);
  const shared: Shared = {
    kernel,
    salts: new Int32Array(weights.length),
    dimensionRows: new Float64Array(dimensions.length * COLUMNS),
    factors: new Float64Array(Math.min(patterns.length, KEPT_PATTERNS) * COLUMNS),
    spare: new Float64Array(COLUMNS),
    parts: new Float64Array(wholes.length * COLUMNS),
  };
  return {
    count(block) {
      const width = Math.min(COLUMNS, plan.draws - block * COLUMNS);
      drawBlock(plan, shared, block, width);
      for (let a = 0; a < keys.length; a++) {
        const whole = wholeOf[a] as number;
        if (whole < 0) continue;
        drawApplicant(plan, shared, a, width);
        tally.addScores(a, width, kernel.total, shared.parts, whole * COLUMNS, kernel.caps);
      }
      tally.closeBlock(width);
    },
    counts: tally.counts,
  };
}

/** What all applicants share in a block; rows of one column a draw. */
interface Shared {
  readonly kernel: DrawKernel;
  /** By lane: mixed with an applicant's key, says where in the order its moves begin. */
  readonly salts: Int32Array;
  /** By dimension: its drawn weight. */
  readonly dimensionRows: Float64Array;
  /** By pattern: drawn weight of the dimension over the sum of its drawn weights that count. */
  readonly factors: Float64Array;
  /** The same for one of the patterns that are not kept. */
  readonly spare: Float64Array;
  /** By whole: one over the sum of the drawn dimension weights that count. */
  readonly parts: Float64Array;
}

function drawBlock(plan: DrawPlan, shared: Shared, block: number, width: number): void {
  const { weights, dimensions, patterns, wholes, spread, seed } = plan;
  const { kernel, salts, dimensionRows, factors, parts } = shared;
  const random = randomStream(seed, block);
  const jitter = () => 1 + spread * (2 * random() - 1);
  for (const [d, { weight }] of dimensions.entries()) {
    for (let t = 0; t < width; t++) dimensionRows[d * COLUMNS + t] = weight * jitter();
  }
  for (const [lane, weight] of weights.entries()) {
    salts[lane] = random() * 4_294_967_296;
    kernel.drawRow(lane, width, () => weight * jitter(), random);
  }
  for (const [p, pattern] of patterns.slice(0, KEPT_PATTERNS).entries()) {
    fillFactors(shared, pattern, factors, p * COLUMNS, width);
  }
  for (const [w, counting] of wholes.entries()) {
    for (let t = 0; t < width; t++) {
      let sum = 0;
      for (const d of counting) sum += dimensionRows[d * COLUMNS + t] as number;
      parts[w * COLUMNS + t] = inverse(sum);
    }
  }
}

function fillFactors(
  { kernel, dimensionRows }: Shared,
  { lanes, dimension }: Pattern,
  into: Float64Array,
  from: number,
  width: number,
): void {
  into.fill(0, from, from + width);
  for (const lane of lanes) kernel.addWeights(into, from, width, lane);
  for (let t = 0; t < width; t++) {
    into[from + t] =
      (dimensionRows[dimension * COLUMNS + t] as number) * inverse(into[from + t] as number);
  }
}

/** A weight may be drawn down to nothing where the rubric lets it move by its whole. */
function inverse(sum: number): number {
  return sum > 0 ? 1 / sum : 0;
}

/** Fills the kernel's total and caps with those of one applicant. */
function drawApplicant(plan: DrawPlan, shared: Shared, a: number, width: number): void {
  const { dimensions, patterns, patternOf, kinds, cells, weights, keys } = plan;
  const { kernel, salts } = shared;
  const key = keys[a] as number;
  const from = a * weights.length;
  kernel.total.fill(0);
  kernel.caps.fill(100);
  for (let d = 0; d < dimensions.length; d++) {
    const { first, end } = dimensions[d] as PlannedDimension;
    const place = patternOf[a * dimensions.length + d] as number;
    const counts = place >= 0;
    const points = (lane: number) => kinds.points[cells[from + lane] as number] as number;
    if (counts) kernel.clear(width);
    for (let lane = counts ? first : end; lane < end; lane += STEP) {
      kernel.addFive(
        lane,
        width,
        points(lane),
        points(lane + 1),
        points(lane + 2),
        points(lane + 3),
        points(lane + 4),
      );
    }
    for (let lane = first; lane < end; lane++) {
      const kind = cells[from + lane] as number;
      const isCapped = kinds.isCapped[kind] === 1;
      if (kinds.firstMove[kind] === kinds.firstMove[kind + 1] && !isCapped) continue;
      const bits = mix(key ^ (salts[lane] as number)) >>> 0;
      const start = ((bits >>> 16) * width) >>> 16;
      const chance = (bits & 0xffff) / 65_536;
      if (counts) kernel.addMoves(lane, width, start, chance, kinds, kind);
      if (isCapped) kernel.limit(lane, width, start, chance, kinds, kind);
    }
    if (!counts) continue;
    if (place < KEPT_PATTERNS) {
      kernel.addToTotal(shared.factors, place * COLUMNS, width);
      continue;
    }
    fillFactors(shared, patterns[place] as Pattern, shared.spare, 0, width);
    kernel.addToTotal(shared.spare, 0, width);
  }
}
