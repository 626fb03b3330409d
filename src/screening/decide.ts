import {
  decisionOf,
  type IntakeChanges,
  type Verdict,
  withDecisionsUndone,
  withPending,
  withPendingApplied,
} from "#cohort";
import { browserPlatform } from "#state";
import { type ChangeResult, changeIntake } from "./change-intake.ts";
import { type DecisionStep, type OpenIntake, useIntakes } from "./intakes-store.ts";

/** As far back as undo goes. */
const STEPS = 100;

/**
 * Puts a decision down for some applicants, to be applied with the others; null takes it off the list, "none" waits to take back
 * the one in force.
 * @param reason replaces the reasons given before
 */
export function decide(
  id: string,
  applicants: readonly string[],
  pending: Verdict | "none" | null,
  reason?: string,
): Promise<ChangeResult> {
  const now = browserPlatform.now();
  return act(id, (intake) => withPending(intake, applicants, pending, { now, reason }));
}

/** Says why, without changing what is decided. */
export function giveReason(id: string, applicant: string, reason: string): Promise<ChangeResult> {
  const now = browserPlatform.now();
  return act(id, (intake) => {
    const { pending } = decisionOf(intake.decisions, applicant);
    return withPending(intake, [applicant], pending, { now, reason });
  });
}

/** Puts all waiting decisions in force. */
export function applyDecisions(id: string): Promise<ChangeResult> {
  const now = browserPlatform.now();
  return act(id, (intake) => withPendingApplied(intake, now));
}

/** Puts the decisions back as they were before the last act. */
export async function undoDecision(id: string): Promise<ChangeResult> {
  const before = useIntakes.getState().steps[id]?.at(-1);
  if (!before) return { ok: true };
  const now = browserPlatform.now();
  const result = await changeIntake(id, (intake) => withDecisionsUndone(intake, before, now));
  if (result.ok) setSteps(id, (steps) => steps.slice(0, -1));
  return result;
}

/** Whether there is an act on decisions to undo. */
export function useCanUndoDecision(id: string): boolean {
  return useIntakes(({ steps }) => (steps[id]?.length ?? 0) > 0);
}

async function act(
  id: string,
  change: (intake: OpenIntake) => IntakeChanges | null,
): Promise<ChangeResult> {
  let before: DecisionStep = [];
  const result = await changeIntake(id, (intake) => {
    const changes = change(intake);
    before = (changes?.decisions ?? []).map(({ applicant }) =>
      decisionOf(intake.decisions, applicant),
    );
    return changes;
  });
  if (result.ok && before.length > 0) setSteps(id, (steps) => [...steps, before].slice(-STEPS));
  return result;
}

function setSteps(
  id: string,
  change: (steps: readonly DecisionStep[]) => readonly DecisionStep[],
): void {
  useIntakes.setState(({ steps }) => ({ steps: { ...steps, [id]: change(steps[id] ?? []) } }));
}
