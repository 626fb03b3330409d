/** Which edition of a rubric. */
export interface RubricRef {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the rubric's canonical JSON, 64 hex digits. */
  readonly hash: string;
}

/** Weights of one's own in place of the rubric's, by dimension id or criterion id; each finite and ≥ 0. */
export type OwnWeights = Readonly<Record<string, number>>;
