import { create } from "zustand";
import type { Decision, Decisions, Intake, IntakeRecord, LogEntry } from "#cohort";
import type { DamagedRecord, StorageFailure } from "#storage";

/** An intake as the list shows it. */
export interface IntakeSummary {
  readonly id: string;
  readonly name: string;
  readonly rubricId: string;
  readonly applicants: number;
  readonly reviews: number;
  /** Last change of its settings, ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** What a page holds of an intake; its applicants and reviews stay on the disk. */
export interface OpenIntake {
  readonly record: IntakeRecord;
  readonly decisions: Decisions;
  /** Oldest first. */
  readonly log: readonly LogEntry[];
}

/** Decisions as they stood before an act, for undo. */
export type DecisionStep = readonly Decision[];

export interface IntakesState {
  /** Last changed first; null until the disk has answered. */
  readonly intakes: readonly IntakeSummary[] | null;
  readonly damaged: readonly DamagedRecord[];
  /** Why the disk did not answer. */
  readonly failure: StorageFailure | null;
  /** By id; null when there is none. */
  readonly open: Readonly<Record<string, OpenIntake | null>>;
  /** By id, the last act last. */
  readonly steps: Readonly<Record<string, readonly DecisionStep[]>>;
}

/** The intakes of this device. */
export const useIntakes = create<IntakesState>()(() => ({
  intakes: null,
  damaged: [],
  failure: null,
  open: {},
  steps: {},
}));

/** Takes what the disk holds into the store. */
export function keepOpen(id: string, intake: OpenIntake | null): void {
  useIntakes.setState(({ open }) => ({ open: { ...open, [id]: intake }, failure: null }));
}

/** What the disk gives of an intake, as a page holds it; null when there is none. */
export function held(
  read: Pick<Intake, "record" | "decisions" | "log"> | undefined,
): OpenIntake | null {
  if (!read) return null;
  const { record, decisions, log } = read;
  const byApplicant = decisions.map((decision) => [decision.applicant, decision] as const);
  return { record, decisions: Object.fromEntries(byApplicant), log };
}
