import type { Answers, Assessment, Programme, RubricRef } from "#assessment";

/** One who applies to a programme. */
export interface ApplicantRecord {
  /** UUID of its assessment. */
  readonly id: string;
  /** Who it is, the same in every file; `identityOf` of a table's row, `assessment:<id>` of an assessment's file. */
  readonly identity: string;
  readonly email: string | null;
  readonly assessment: Assessment;
  /** What a table said beside the assessment, in its order. */
  readonly other: readonly { readonly header: string; readonly value: string }[];
  /** The file it last came in, and its row there as a spreadsheet program shows it. */
  readonly source: { readonly file: string; readonly row: number | null };
  /** When it first came in, ISO 8601, UTC. */
  readonly importedAt: string;
}

/** What one reviewer said of one applicant. */
export interface PanelReview {
  /** UUID of the reading; a later file of the same reading takes its place. */
  readonly id: string;
  readonly applicant: string;
  /** The reviewer's name as the panel knows it. */
  readonly reviewer: string;
  readonly pack: string;
  readonly rubric: RubricRef;
  readonly blind: boolean;
  /** The reading's last change, ISO 8601, UTC. */
  readonly at: string;
  readonly answers: Answers;
  /** "Strong yes": survives averaging. */
  readonly champion: boolean;
  /** A conflict of interest: no reading. */
  readonly recused: boolean;
  readonly comment: string;
}

export type Verdict = "accept" | "waitlist" | "reject";

/** What has been decided about one applicant, and what is about to be. */
export interface Decision {
  readonly applicant: string;
  /** In force; null until the first one is applied. */
  readonly applied: Verdict | null;
  /** Waiting to be applied with the others; null when nothing is. "none" takes the applied one back. */
  readonly pending: Verdict | "none" | null;
  readonly reason: string;
}

/** What the log tells; who, when, about whom, from what to what. */
export interface LogEntry {
  /** Place in the log, from 1; never used twice. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The name the person at this device goes by; "" until one is set. */
  readonly by: string;
  readonly what:
    | "created"
    | "settings"
    | "imported"
    | "applicantChanged"
    | "applicantRemoved"
    | "reviewAdded"
    | "reviewReplaced"
    | "reviewRemoved"
    | "assigned"
    | "pending"
    | "applied"
    | "reason"
    | "undone"
    | "letter";
  /** Whom it is about; null when it is about the intake as a whole. */
  readonly applicant: string | null;
  readonly from: string;
  readonly to: string;
}

/** A person on the panel. */
export interface Reviewer {
  readonly name: string;
  /** Most applicants to give them; null for no limit. */
  readonly limit: number | null;
  /** Applicants they must not read. */
  readonly conflicts: readonly string[];
  /** Applicants given to them so far. */
  readonly assigned: readonly string[];
}

/** How the ranking is made. */
export interface RankSettings {
  /** By what ventures say of themselves, or by what the panel says of them. */
  readonly basis: "self" | "panel";
  /** Panel only: with the reviewers' harshness taken out. */
  readonly adjusted: boolean;
  readonly draws: number;
  readonly seed: number;
}

/** How the table of applicants is looked at. */
export interface SavedView {
  readonly name: string;
  readonly columns: readonly string[];
  readonly sort: { readonly column: string; readonly descending: boolean };
  readonly search: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One intake without its applicants, reviews, decisions and log, which stand beside it, each by itself. */
export interface IntakeRecord {
  readonly programme: Programme;
  /** Grows by one with every write to anything of the intake. */
  readonly revision: number;
  /** Grows by one with every change that can move the ranking: applicants, reviews, the programme, how it is ranked. */
  readonly content: number;
  /** The number of the last log entry. */
  readonly logged: number;
  /** The name the person at this device goes by in the log. */
  readonly by: string;
  readonly reviewers: readonly Reviewer[];
  readonly ranking: RankSettings;
  /** The programme's own words in every letter of feedback; absent until somebody writes some. */
  readonly letters?: { readonly opening: string; readonly closing: string };
  readonly views: readonly SavedView[];
  /** Mappings of tables by the fingerprint of their headers, as `#intake` made them; strangers until read. */
  readonly mappings: Readonly<Record<string, unknown>>;
}

/** A whole intake, as it is read from the disk. */
export interface Intake {
  readonly record: IntakeRecord;
  readonly applicants: readonly ApplicantRecord[];
  readonly reviews: readonly PanelReview[];
  readonly decisions: readonly Decision[];
  /** In the order of `seq`. */
  readonly log: readonly LogEntry[];
}

/** What one act changes of an intake; written in one transaction. */
export interface IntakeChanges {
  /** The record as it shall stand; its `revision` is set by the storage. */
  readonly record: IntakeRecord;
  readonly applicants?: readonly ApplicantRecord[];
  readonly applicantsRemoved?: readonly string[];
  readonly reviews?: readonly PanelReview[];
  /** Ids of readings with the applicant they are about. */
  readonly reviewsRemoved?: readonly Pick<PanelReview, "id" | "applicant">[];
  readonly decisions?: readonly Decision[];
  readonly log?: readonly LogEntry[];
}
