import { BLOCK, type Random } from "#scoring";
import type { KindColumns } from "./draw-kinds.ts";

/** What all applicants share in a block, and the row of sums of the one at hand; every row has one column a draw. */
export interface DrawKernel {
  /** Score × drawn weight, summed over dimensions. */
  readonly total: Float64Array;
  /** The most the whole can reach. */
  readonly caps: Float64Array;
  /** Draws the weight of a criterion and the order in which its answers move. */
  readonly drawRow: (lane: number, width: number, weigh: () => number, random: Random) => void;
  /** Adds the drawn weights of a criterion to a row that starts at `from`. */
  readonly addWeights: (into: Float64Array, from: number, width: number, lane: number) => void;
  /** Starts the sum of one dimension. */
  readonly clear: (width: number) => void;
  /** Adds five lanes from `first` on with their points; a pass each would mostly load and store the sum. */
  readonly addFive: (
    first: number,
    width: number,
    a: number,
    b: number,
    c: number,
    d: number,
    e: number,
  ) => void;
  /**
   * Gives every move its share of the draws, a run of the lane's order from `start`; chance, 0..1, decides where a
   * part of a draw falls.
   */
  readonly addMoves: (
    lane: number,
    width: number,
    start: number,
    chance: number,
    kinds: KindColumns,
    kind: number,
  ) => void;
  /** The same runs for the caps; that of the stated level holds in all other draws. */
  readonly limit: (
    lane: number,
    width: number,
    start: number,
    chance: number,
    kinds: KindColumns,
    kind: number,
  ) => void;
  /** Adds the sum of the dimension times a row of factors to the total. */
  readonly addToTotal: (factors: Float64Array, from: number, width: number) => void;
}

/** As a constant of this module; what is imported some loaders look up again in every pass of a loop. */
const COLUMNS = BLOCK;

/**
 * The inner loops of the draws. The tables are constants of one closure because that is what makes them fast: handed
 * over as arguments, the same loops take two to three times as long in V8.
 */
export function drawKernel(lanes: number): DrawKernel {
  const rows = new Float64Array(lanes * COLUMNS);
  // Each order twice over, so that a run may begin anywhere; and the weights in that order.
  const orders = new Uint16Array(lanes * 2 * COLUMNS);
  const ordered = new Float64Array(lanes * 2 * COLUMNS);
  const sum = new Float64Array(COLUMNS);
  const total = new Float64Array(COLUMNS);
  const caps = new Float64Array(COLUMNS);

  function addRun(from: number, end: number, delta: number): void {
    for (let at = from; at < end; at++) {
      const t = orders[at] as number;
      sum[t] = (sum[t] as number) + delta * (ordered[at] as number);
    }
  }

  function limitRun(from: number, end: number, cap: number): void {
    for (let at = from; at < end; at++) {
      const t = orders[at] as number;
      if ((caps[t] as number) > cap) caps[t] = cap;
    }
  }

  return {
    total,
    caps,
    drawRow(lane, width, weigh, random) {
      const row = lane * COLUMNS;
      for (let t = 0; t < width; t++) rows[row + t] = weigh();
      const from = 2 * row;
      shuffle(orders.subarray(from, from + width), random);
      orders.copyWithin(from + width, from, from + width);
      for (let m = 0; m < 2 * width; m++) {
        ordered[from + m] = rows[row + (orders[from + m] as number)] as number;
      }
    },
    addWeights(into, from, width, lane) {
      const row = lane * COLUMNS;
      for (let t = 0; t < width; t++) {
        into[from + t] = (into[from + t] as number) + (rows[row + t] as number);
      }
    },
    clear(width) {
      sum.fill(0, 0, width);
    },
    addFive(first, width, a, b, c, d, e) {
      // Where each row starts, worked out once and not in every pass.
      const one = first * COLUMNS;
      const two = one + COLUMNS;
      const three = two + COLUMNS;
      const four = three + COLUMNS;
      const five = four + COLUMNS;
      for (let t = 0; t < width; t++) {
        sum[t] =
          (sum[t] as number) +
          (rows[one + t] as number) * a +
          (rows[two + t] as number) * b +
          (rows[three + t] as number) * c +
          (rows[four + t] as number) * d +
          (rows[five + t] as number) * e;
      }
    },
    addMoves(lane, width, start, chance, { firstMove, reaches, deltas }, kind) {
      const from = lane * 2 * COLUMNS + start;
      const last = firstMove[kind + 1] as number;
      let at = from;
      for (let move = firstMove[kind] as number; move < last; move++) {
        const end = from + Math.floor((reaches[move] as number) * width + chance);
        addRun(at, end, deltas[move] as number);
        at = end;
      }
    },
    limit(lane, width, start, chance, { firstMove, reaches, moveCaps, caps: stated }, kind) {
      const from = lane * 2 * COLUMNS + start;
      const last = firstMove[kind + 1] as number;
      let at = from;
      for (let move = firstMove[kind] as number; move < last; move++) {
        const end = from + Math.floor((reaches[move] as number) * width + chance);
        limitRun(at, end, moveCaps[move] as number);
        at = end;
      }
      const own = stated[kind] as number;
      if (own < 100) limitRun(at, from + width, own);
    },
    addToTotal(factors, from, width) {
      for (let t = 0; t < width; t++) {
        total[t] = (total[t] as number) + (sum[t] as number) * (factors[from + t] as number);
      }
    },
  };
}

/** 0 up to the length in an order of chance (Fisher–Yates). */
function shuffle(order: Uint16Array, random: Random): void {
  for (let t = 0; t < order.length; t++) order[t] = t;
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] as number;
    order[last] = order[other] as number;
    order[other] = held;
  }
}
