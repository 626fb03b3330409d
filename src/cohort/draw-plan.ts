import { mix, WEIGHT_SPREAD } from "#scoring";
import { IGNORED, type KindColumns, kindColumns, kindFinder } from "./draw-kinds.ts";
import { type DrawPatterns, patternFinder, type PlannedDimension } from "./draw-patterns.ts";
import type { CohortTable } from "./pack-cohort.ts";

export interface CohortOptions {
  /** How many draws, a whole number from 1 to 65,535. */
  readonly draws: number;
  /** Any whole number; the same one gives the same figures. */
  readonly seed: number;
  /** How many places there are to give, to learn who would get one; a whole number from 1 up. */
  readonly k?: number;
}

/** Lanes that one pass of the inner loop takes. */
export const STEP = 5;

/** All that does not change from draw to draw. */
export interface DrawPlan extends CohortOptions, DrawPatterns {
  readonly table: CohortTable;
  readonly spread: number;
  readonly dimensions: readonly PlannedDimension[];
  /** By lane: weight of its criterion, the largest of its dimension 1; 0 for an empty lane. */
  readonly weights: readonly number[];
  readonly kinds: KindColumns;
  /** Applicants × lanes: place in `kinds`. */
  readonly cells: Uint16Array;
  /** By applicant: a number from its id. */
  readonly keys: Int32Array;
}

/** @throws RangeError for options out of their ranges */
export function planDraws(table: CohortTable, options: CohortOptions): DrawPlan {
  ensureWhole(options.draws, "draws", 65_535);
  if (options.k !== undefined) ensureWhole(options.k, "k", Number.MAX_SAFE_INTEGER);
  const { rubric, ids } = table;
  const parts = scaled(rubric.dimensions.map(({ weight }) => weight));
  const weights: number[] = [];
  const criterionOf: number[] = [];
  let criteriaSoFar = 0;
  const dimensions = rubric.dimensions.map(({ criteria }, d): PlannedDimension => {
    const first = weights.length;
    const own = scaled(criteria.map(({ weight }) => weight));
    while (own.length % STEP > 0) own.push(0);
    for (let c = 0; c < own.length; c++) {
      criterionOf.push(c < criteria.length ? criteriaSoFar + c : -1);
    }
    criteriaSoFar += criteria.length;
    weights.push(...own);
    return { weight: parts[d] ?? 0, first, end: weights.length };
  });

  const { kinds, find } = kindFinder(table);
  const patterns = patternFinder(dimensions, weights, ids.length);
  const lanes = weights.length;
  const cells = new Uint16Array(ids.length * lanes);
  for (let a = 0; a < ids.length; a++) {
    for (let lane = 0; lane < lanes; lane++) {
      const criterion = criterionOf[lane] ?? -1;
      const from = a * criteriaSoFar + criterion;
      cells[a * lanes + lane] =
        criterion < 0 ? IGNORED : find(criterion, table.answers[from] ?? 0, table.gates[from] ?? 0);
    }
    patterns.add(a, cells.subarray(a * lanes, (a + 1) * lanes));
  }
  return {
    ...options,
    ...patterns.found(),
    table,
    spread: rubric.policy.firmness?.weightSpread ?? WEIGHT_SPREAD,
    dimensions,
    weights,
    kinds: kindColumns(kinds),
    cells,
    keys: Int32Array.from(ids, keyOf),
  };
}

/** Divided by the largest, so that weights near the ends of the number range neither overflow nor vanish. */
function scaled(weights: readonly number[]): number[] {
  const most = Math.max(0, ...weights);
  return weights.map((weight) => (most === 0 ? 0 : weight / most));
}

/** FNV-1a over the UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo), finished so that alike ids lie far apart. */
export function keyOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return mix(hash);
}

function ensureWhole(value: number, name: string, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name}: a whole number from 1 to ${most}, not ${value}`);
  }
}
