import type { Content } from "#assessment";

/** What one step touched, so that the interface can say and show what undo took back. */
export type Touched =
  | { readonly kind: "answer"; readonly criterionId: string }
  | { readonly kind: "profile" }
  | { readonly kind: "venture" }
  | { readonly kind: "plan" }
  | { readonly kind: "snapshots" }
  | { readonly kind: "opinions" }
  /** The name of the person whose second opinion it is. */
  | { readonly kind: "reader" }
  /** An answer to a question of the programme's own. */
  | { readonly kind: "questions" }
  | { readonly kind: "rubric" }
  | { readonly kind: "everything" };

interface Step {
  readonly touched: Touched;
  /** The content on the other side of the step. */
  readonly content: Content;
}

/** Undo and redo of one assessment; contents share what did not change, so a step costs little. */
export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** Next to redo last. */
  readonly future: readonly Step[];
  /** Edits with the same key as the last one join its step; null after undo and redo. */
  readonly mergeKey: string | null;
}

export const NO_HISTORY: History = { past: [], future: [], mergeKey: null };

/** The most steps kept. */
const MAX_STEPS = 200;

/**
 * History after a change.
 * @param before the content it replaced
 * @param mergeKey consecutive changes with the same key are one step, e.g. the letters of one note
 */
export function remember(
  history: History,
  before: Content,
  touched: Touched,
  mergeKey: string | null,
): History {
  const joins = mergeKey !== null && mergeKey === history.mergeKey;
  const past = joins ? history.past : [...history.past, { touched, content: before }];
  return { past: past.slice(-MAX_STEPS), future: [], mergeKey };
}

export interface Travel {
  readonly history: History;
  readonly content: Content;
  readonly touched: Touched;
}

/** One step back; undefined when there is none. */
export function stepBack({ past, future }: History, now: Content): Travel | undefined {
  const step = past.at(-1);
  if (!step) return undefined;
  const { touched, content } = step;
  const next = { past: past.slice(0, -1), future: [...future, { touched, content: now }] };
  return { history: { ...next, mergeKey: null }, content, touched };
}

/** One step forward again; undefined when there is none. */
export function stepForward({ past, future }: History, now: Content): Travel | undefined {
  const step = future.at(-1);
  if (!step) return undefined;
  const { touched, content } = step;
  const next = { past: [...past, { touched, content: now }], future: future.slice(0, -1) };
  return { history: { ...next, mergeKey: null }, content, touched };
}
