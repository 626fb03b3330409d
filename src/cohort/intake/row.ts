import type { Status } from "#scoring";
import type { Zone } from "../zone.ts";

/** How one reviewer scores the applicants that others have read too. */
export interface ReaderHarshness {
  readonly reviewer: string;
  /** Points above (lenient) or below (harsh) the others. */
  readonly offset: number;
}

/** One applicant in the table: every number unrounded unless said otherwise, 0..100; null = cannot be said. */
export interface CohortRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The basis of the ranking decides; blocked and incomplete applicants have no rank. */
  readonly status: Status;
  readonly band: string | null;
  /** To one decimal, on the basis of the ranking. */
  readonly score: number | null;
  /** Self: what the missing answers leave open. Panel: lowest and highest reviewer, less their harshness where the score is without it. */
  readonly scoreLow: number | null;
  readonly scoreHigh: number | null;
  /** The venture's own: backed by evidence, and as claimed. */
  readonly self: number | null;
  readonly claimed: number | null;
  readonly coverage: number | null;
  readonly naShare: number | null;
  /** Ids of criteria. */
  readonly gatesFailed: readonly string[];
  readonly gatesUnresolved: readonly string[];
  /** By dimension id, evidence-backed, on the basis of the ranking. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  /** 1-2-2-4; null unless status is `ranked`. */
  readonly rank: number | null;
  /** Ranks of 5 % and 95 % of the draws; null before the draws. */
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  /** Share of draws within the places, 0..1. */
  readonly top: number | null;
  readonly zone: Zone | null;
  /** Reviewers who gave a reading. */
  readonly reviewers: number;
  /** Mean of the reviewers' scores, as given and with harshness taken out. */
  readonly panel: number | null;
  readonly panelAdjusted: number | null;
  /** Whose harshness moves the mean, by name: every reviewer whose reading counts; empty when harshness cannot be told. */
  readonly harshness: readonly ReaderHarshness[];
  /** Largest distance between two reviewers' levels on one criterion, 0..4; null with fewer than two. */
  readonly spread: number | null;
  /** Criteria on which reviewers are two levels or more apart. */
  readonly discuss: readonly string[];
  readonly champions: number;
}

/** An intake in its order of rank, with what could be said about the order so far. */
export interface CohortRanking {
  readonly rows: readonly CohortRow[];
  /** Draws that the plausible ranks rest on; 0 before them. */
  readonly draws: number;
  readonly seed: number;
  readonly places: number;
  /** Why there is no panel score with harshness taken out; null when there is. */
  readonly harshnessRefused: "noReviews" | "fewReviews" | "notConnected" | null;
}
