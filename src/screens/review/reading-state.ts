import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import { isBegun, type Progress, progressOf } from "#state";

/** How far the reading of one application is. */
export interface ReadingState {
  readonly kind: "open" | "begun" | "done" | "recused";
  readonly progress: Progress;
}

/** A reading is done when every criterion that applies has an answer of some kind. */
export function readingState(reading: Assessment, rubric: Rubric): ReadingState {
  const progress = progressOf(reading, rubric);
  if (reading.readingOf?.recused) return { kind: "recused", progress };
  if (!isBegun(reading)) return { kind: "open", progress };
  return { kind: progress.unanswered === 0 ? "done" : "begun", progress };
}

/** Nothing is left to do: it is read, or its reader stepped back. */
export function isThrough({ kind }: ReadingState): boolean {
  return kind === "done" || kind === "recused";
}
