import type { EvidenceGrade, Level, Profile } from "#rubric";
import type { Programme, ProgrammeAnswers } from "./programme.ts";
import type { OwnWeights, RubricRef } from "./rubric-ref.ts";

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
  /** Only where it keeps a trial with other weights than the rubric's. */
  readonly weights?: OwnWeights;
}

/** What the roadmap shall reach, and what a person decided about it. */
export interface Plan {
  /** Most gain within so many person-days, or least effort to a band; the next band when absent. */
  readonly goal?: { readonly days: number } | { readonly band: string };
  /** Criteria that must be raised, each at least to this level. */
  readonly pinned?: Readonly<Record<string, Level>>;
  /** Criteria that stay as they are. */
  readonly forbidden?: readonly string[];
  /** The day it begins, YYYY-MM-DD; the day of the report when absent. */
  readonly start?: string;
}

/** What another reader answered to the same questions. */
export interface Opinion {
  /** UUID of the reading it came from; a second file of the same reading takes the first one's place. */
  readonly id: string;
  readonly reader: string;
  readonly at: string;
  /** Whether the reader scored without seeing the venture's own levels. */
  readonly blind: boolean;
  readonly rubric: RubricRef;
  readonly answers: Answers;
}

/** When a reader may see what others answered: after giving an answer of one's own to the criterion, or at once. */
export type OthersShown = "afterOwn" | "always";

/** What another reader of the same programme answered about the same venture. */
export interface OtherReading {
  readonly reader: string;
  readonly answers: Answers;
}

/** Makes an assessment a second opinion on another one. */
export interface ReadingOf {
  /** Id of the review pack it was begun from. */
  readonly pack: string;
  /** Id of the assessment that is read. */
  readonly assessment: string;
  readonly blind: boolean;
  readonly reader: string;
  /** In the reading of a programme: the reader would back this one against all others. */
  readonly champion?: true;
  /** The reader has a conflict of interest and gives no reading. */
  readonly recused?: true;
  /** In one sentence or more, what the reader wants to say of the whole. */
  readonly comment?: string;
  /** Readings of others that came with the pack, shown when `othersShown` says. */
  readonly others?: readonly OtherReading[];
  readonly othersShown?: OthersShown;
  /** What the venture said: notes and links, and its levels unless the reading is blind. */
  readonly given: Answers;
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
  readonly plan?: Plan;
  readonly opinions?: readonly Opinion[];
  readonly readingOf?: ReadingOf;
  /** The programme it applies to, with the settings it was begun with. */
  readonly programme?: Programme;
  readonly programmeAnswers?: ProgrammeAnswers;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
