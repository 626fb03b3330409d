import type { Plan } from "#assessment";
import { useLibrary } from "#state";

/** What a person decides about one criterion: the plan decides, at least this level, or as it is. */
export type Decision = "free" | "stay" | 2 | 3 | 4 | 5;

export interface PlanActions {
  readonly setGoal: (goal: Plan["goal"]) => void;
  readonly setStart: (start: string) => void;
  readonly decide: (criterionId: string, decision: Decision) => void;
  readonly reset: () => void;
  /** Undefined while the last step was no change of the plan. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const NO_PLAN: Plan = {};

/** The plan of one assessment. */
export function useStoredPlan(id: string): Plan {
  return useLibrary(({ assessments }) => assessments[id]?.plan) ?? NO_PLAN;
}

/** Changes of the plan of one assessment, each a step of undo. */
export function usePlanActions(id: string): PlanActions {
  const plan = useStoredPlan(id);
  const last = useLibrary(({ histories }) => histories[id]?.past.at(-1)?.touched.kind);
  const next = useLibrary(({ histories }) => histories[id]?.future.at(-1)?.touched.kind);
  const { change, undo, redo } = useLibrary.getState();
  const set = (parts: Plan | undefined): void => change(id, { plan: parts }, { kind: "plan" });
  return {
    setGoal(goal) {
      const { goal: _before, ...others } = plan;
      set({ ...others, ...(goal && { goal }) });
    },
    setStart(start) {
      const { start: _before, ...others } = plan;
      set({ ...others, ...(start !== "" && { start }) });
    },
    decide(criterionId, decision) {
      const { pinned: { [criterionId]: _pin, ...pins } = {}, forbidden = [], ...others } = plan;
      const left = forbidden.filter((other) => other !== criterionId);
      const pinned =
        typeof decision === "number" ? { ...pins, [criterionId]: decision } : { ...pins };
      const stays = decision === "stay" ? [...left, criterionId] : left;
      set({
        ...others,
        ...(Object.keys(pinned).length > 0 && { pinned }),
        ...(stays.length > 0 && { forbidden: stays }),
      });
    },
    reset: () => set(undefined),
    undo: last === "plan" ? () => void undo(id) : undefined,
    redo: next === "plan" ? () => void redo(id) : undefined,
  };
}

/** What is decided about a criterion. */
export function decisionOn({ pinned = {}, forbidden = [] }: Plan, criterionId: string): Decision {
  if (forbidden.includes(criterionId)) return "stay";
  const level = Object.hasOwn(pinned, criterionId) ? pinned[criterionId] : undefined;
  return level === undefined || level === 1 ? "free" : level;
}
