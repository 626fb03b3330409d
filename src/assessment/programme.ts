import type { OwnWeights, RubricRef } from "./rubric-ref.ts";

/** A question that a programme asks beside the rubric; never scored. */
export interface ProgrammeQuestion {
  /** Stable within the programme. */
  readonly id: string;
  readonly title: string;
  readonly kind: "text" | "number" | "choice";
  /** What may be chosen; only for a choice. */
  readonly options?: readonly string[];
  readonly required?: boolean;
}

/** How the weights of the dimensions were set, so that the form shows again what was entered. */
export type Weighting =
  | { readonly method: "points" }
  /** Place of each dimension, 1 the most important; equal places share. */
  | { readonly method: "order"; readonly places: Readonly<Record<string, number>> }
  /** Pairwise judgements 1/9..9 of the first over the second, by "first/second". */
  | { readonly method: "pairs"; readonly pairs: Readonly<Record<string, number>> };

/** What one intake asks and how it is scored: a rubric with settings of its own. Plain data, sent to applicants as a file or a link. */
export interface Programme {
  readonly format: "touchstone/programme";
  readonly version: 1;
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly rubric: RubricRef;
  /** In place of the rubric's, by dimension id or criterion id, each 0..100. */
  readonly weights?: OwnWeights;
  readonly weighting?: Weighting;
  /** Must-haves that are not asked for here: the criterion and the place of the gate among its gates, from 0. */
  readonly gatesOff?: readonly { readonly criterion: string; readonly index: number }[];
  /** Lowest rounded score of bands, 0..100, by band id; the order of the bands stays. */
  readonly bands?: Readonly<Record<string, number>>;
  /** Least coverage for a rank, 0..1. */
  readonly minCoverage?: number;
  readonly questions: readonly ProgrammeQuestion[];
  /** Until when, and where to send the file, in the programme's own words. */
  readonly deadline: string;
  /** How many places there are to give, a whole number from 1 up. */
  readonly places: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Answers to a programme's own questions, by question id. */
export type ProgrammeAnswers = Readonly<Record<string, string | number>>;
