import type { Answers, Programme } from "#assessment";
import type { Profile } from "#rubric";
import type { RankSettings } from "../intake/record.ts";
import type { CohortRow } from "../intake/row.ts";

/** What was scored of one applicant; notes and links are left out, as no score reads them. */
export interface ResultApplicant {
  /** UUID of its assessment. */
  readonly id: string;
  /** Its name where names were asked for; otherwise its place in the ranking, e.g. "0007", which keeps the order of ties. */
  readonly name: string;
  readonly email?: string;
  readonly profile: Profile;
  readonly answers: Answers;
}

/** What was scored of one reading. */
export interface ResultReview {
  readonly id: string;
  readonly applicant: string;
  /** The reviewer's name where names were asked for; otherwise a number, e.g. "R002". */
  readonly reviewer: string;
  /** ISO 8601, UTC; of two readings by one reviewer the later counts. */
  readonly at: string;
  readonly answers: Answers;
  readonly champion: boolean;
  readonly recused: boolean;
}

/** A ranking with everything it was made from, so that anybody can make it again without a network or an account. */
export interface RankingResult {
  readonly format: "touchstone/result";
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Its rubric with version and hash, weights, must-haves, bands, places. */
  readonly programme: Programme;
  readonly method: RankSettings;
  readonly applicants: readonly ResultApplicant[];
  readonly reviews: readonly ResultReview[];
  /** In its order, every number unrounded but for `score`. */
  readonly ranking: readonly ResultRow[];
}

/** What the ranking says of one applicant; names, of reviewers too, are left out. */
export type ResultRow = Omit<CohortRow, "name" | "email" | "harshness">;
