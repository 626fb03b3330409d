import { newId } from "#storage";

/** What the world outside gives: the clock, new ids, and waiting. Tests bring their own. */
export interface Platform {
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** A UUID, version 4. */
  readonly newId: () => string;
  /** Calls `task` once after `milliseconds`; the answer calls it off. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

export const browserPlatform: Platform = {
  now: () => new Date().toISOString(),
  newId,
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
