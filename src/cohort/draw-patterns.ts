import { IGNORED } from "./draw-kinds.ts";

/** A dimension as the draws walk it. */
export interface PlannedDimension {
  /** The largest of the rubric is 1. */
  readonly weight: number;
  /** Its criteria have the lanes from `first` up to `end`, a multiple of five; the last ones may be empty. */
  readonly first: number;
  readonly end: number;
}

/** Lanes of one dimension that count for one applicant or another; they share denominators. */
export interface Pattern {
  readonly dimension: number;
  readonly lanes: readonly number[];
}

export interface DrawPatterns {
  /** Applicants × dimensions: place in `patterns`, −1 where nothing counts. */
  readonly patternOf: Int32Array;
  readonly patterns: readonly Pattern[];
  /** By applicant: place in `wholes`, −1 where nothing counts at all. */
  readonly wholeOf: Int32Array;
  /** Sets of dimensions that count together. */
  readonly wholes: readonly (readonly number[])[];
}

/** Finds which applicants have the same criteria not applicable: few sets, for thousands of applicants. */
export function patternFinder(
  dimensions: readonly PlannedDimension[],
  weights: readonly number[],
  applicants: number,
): {
  readonly add: (applicant: number, cells: Uint16Array) => void;
  readonly found: () => DrawPatterns;
} {
  const patternOf = new Int32Array(applicants * dimensions.length).fill(-1);
  const wholeOf = new Int32Array(applicants).fill(-1);
  const patterns: Pattern[] = [];
  const wholes: (readonly number[])[] = [];
  const patternPlaces = new Map<string, number>();
  const wholePlaces = new Map<string, number>();
  return {
    add(applicant, cells) {
      const counting: number[] = [];
      for (const [d, { weight, first, end }] of dimensions.entries()) {
        const lanes: number[] = [];
        for (let lane = first; lane < end; lane++) {
          if (cells[lane] !== IGNORED && (weights[lane] ?? 0) > 0) lanes.push(lane);
        }
        if (weight === 0 || lanes.length === 0) continue;
        counting.push(d);
        const name = lanes.join();
        const place = patternPlaces.get(name) ?? patterns.push({ dimension: d, lanes }) - 1;
        patternPlaces.set(name, place);
        patternOf[applicant * dimensions.length + d] = place;
      }
      if (counting.length === 0) return;
      const name = counting.join();
      const place = wholePlaces.get(name) ?? wholes.push(counting) - 1;
      wholePlaces.set(name, place);
      wholeOf[applicant] = place;
    },
    found: () => ({ patternOf, patterns, wholeOf, wholes }),
  };
}
