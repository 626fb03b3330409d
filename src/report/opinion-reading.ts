import type { Opinion } from "#assessment";
import type { VentureReading } from "./venture-reading.ts";

/** A second opinion, read with the profile of the assessment as it is now. */
export interface ReadOpinion {
  readonly opinion: Opinion;
  /** The name, or what is said in its place. */
  readonly reader: string;
  readonly reading: VentureReading;
}

/** Levels between two readers from which they should talk (docs/scoring.md, Reviewers). */
export const DISCUSS = 2;
