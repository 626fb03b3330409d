import { create } from "zustand";
import { NO_TRIAL, type Trial } from "./trial.ts";

/** One assessment's trial with its steps back and forward. */
export interface TrialHistory {
  readonly now: Trial;
  /** Oldest first. */
  readonly past: readonly Trial[];
  /** Next to redo last. */
  readonly future: readonly Trial[];
  /** Changes with the same key as the last one join its step, e.g. one movement of a slider. */
  readonly mergeKey: string | null;
  /** The trial that was last kept as a snapshot. */
  readonly kept: Trial | null;
}

/** Trials live in memory only: a reload loses them. */
export interface WhatIfState {
  readonly trials: Readonly<Record<string, TrialHistory>>;
  /** Changes the trial of an assessment, as one step of undo. */
  readonly change: (id: string, change: (trial: Trial) => Trial, mergeKey?: string | null) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  /** Notes that the trial as it is now was kept as a snapshot. */
  readonly markKept: (id: string) => void;
  /** Goes on from another trial; the steps before it are gone. */
  readonly restart: (id: string, trial?: Trial) => void;
}

const NOTHING: TrialHistory = { now: NO_TRIAL, past: [], future: [], mergeKey: null, kept: null };
const MAX_STEPS = 200;

export const useWhatIf = create<WhatIfState>()((set) => {
  const edit = (id: string, change: (history: TrialHistory) => TrialHistory): void =>
    set(({ trials }) => {
      const before = historyIn(trials, id);
      const after = change(before);
      return after === before ? {} : { trials: { ...trials, [id]: after } };
    });
  return {
    trials: {},
    change: (id, change, mergeKey = null) =>
      edit(id, (history) => {
        const now = change(history.now);
        const joins = mergeKey !== null && mergeKey === history.mergeKey;
        const past = joins ? history.past : [...history.past, history.now].slice(-MAX_STEPS);
        return { ...history, now, past, future: [], mergeKey };
      }),
    undo: (id) =>
      edit(id, (history) => {
        const now = history.past.at(-1);
        if (!now) return history;
        const future = [...history.future, history.now];
        return { ...history, now, past: history.past.slice(0, -1), future, mergeKey: null };
      }),
    redo: (id) =>
      edit(id, (history) => {
        const now = history.future.at(-1);
        if (!now) return history;
        const past = [...history.past, history.now];
        return { ...history, now, past, future: history.future.slice(0, -1), mergeKey: null };
      }),
    markKept: (id) => edit(id, (history) => ({ ...history, kept: history.now })),
    restart: (id, now = NO_TRIAL) => edit(id, () => ({ ...NOTHING, now })),
  };
});

/** The trial of one assessment with its steps; an empty one where there is none. */
export function useTrial(id: string): TrialHistory {
  return useWhatIf(({ trials }) => historyIn(trials, id));
}

/** Whether some trial would be lost with the page. */
export function hasUnkeptTrial({ trials }: Pick<WhatIfState, "trials">): boolean {
  return Object.values(trials).some(
    ({ now, kept }) =>
      now !== kept && Object.keys(now.answers).length + Object.keys(now.weights).length > 0,
  );
}

function historyIn(trials: WhatIfState["trials"], id: string): TrialHistory {
  return (Object.hasOwn(trials, id) ? trials[id] : undefined) ?? NOTHING;
}
