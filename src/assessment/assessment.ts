import type { EvidenceGrade, Level, Profile } from "#rubric";

/** What a person may add to any answer; never read by the scoring. */
export interface Remarks {
  readonly note?: string;
  readonly links?: readonly string[];
}

/** A level with the evidence that stands behind it; no grade given counts as grade 0. */
export interface LevelAnswer extends Remarks {
  readonly level: Level;
  readonly evidence?: EvidenceGrade;
}

/** The criterion does not concern this venture; `notApplicable` is the id of the reason. */
export interface NotApplicableAnswer extends Remarks {
  readonly notApplicable: string;
}

/** Asked, and not known yet. */
export interface UnknownAnswer extends Remarks {
  readonly unknown: true;
}

/** A note or a grade kept before any answer was chosen; scores like no answer. */
export interface OpenAnswer extends Remarks {
  readonly evidence?: EvidenceGrade;
}

export type Answer = LevelAnswer | NotApplicableAnswer | UnknownAnswer | OpenAnswer;
export type Answers = Readonly<Record<string, Answer>>;

/** Which of the four answer states an answer is in; unanswered, unknown, not applicable and level 1 are four values. */
export type AnswerState = "level" | "notApplicable" | "unknown" | "unanswered";

export function stateOf(answer: Answer | undefined): AnswerState {
  if (!answer) return "unanswered";
  if ("level" in answer) return "level";
  if ("notApplicable" in answer) return "notApplicable";
  return "unknown" in answer ? "unknown" : "unanswered";
}

export interface RubricRef {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the rubric's canonical JSON, 64 hex digits. */
  readonly hash: string;
}

export interface Venture {
  readonly name: string;
  readonly oneLiner: string;
}

/** The answers of one day, frozen. */
export interface Snapshot {
  readonly at: string;
  readonly label: string;
  readonly answers: Answers;
  readonly profile: Profile;
  readonly rubric: RubricRef;
}

/** What one venture answered. Scores are derived, never stored. */
export interface Assessment {
  readonly format: "touchstone/assessment";
  readonly version: 1;
  /** UUID. */
  readonly id: string;
  /** Grows by one with every saved change. */
  readonly revision: number;
  readonly rubric: RubricRef;
  readonly venture: Venture;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly snapshots: readonly Snapshot[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
