import { type ComparisonWords, scoreSide } from "./compared-side.ts";
import type { ComparedSide, SideView } from "./comparison-model.ts";

export interface TimelinePoint extends SideView {
  /** From 1, the oldest first. */
  readonly number: number;
}

/** The score over time, oldest first; each point by the rules of its own day. */
export interface Timeline {
  readonly points: readonly TimelinePoint[];
  /** What the chart shows, in words. */
  readonly alt: string;
  /** Borders of the bands between 0 and 100, for the grid of the chart. */
  readonly borders: readonly number[];
}

/**
 * @param sides oldest first
 * @throws ScoringRubricError when the rules of one cannot be scored, RangeError when a date is none
 */
export function buildTimeline(sides: readonly ComparedSide[], words: ComparisonWords): Timeline {
  const { rubric, messages } = words;
  const points = sides.map((side, i) => ({ ...scoreSide(side, words).view, number: i + 1 }));
  const { alt, part } = messages.compare.timeline;
  return {
    points,
    alt: alt(
      points
        .map(({ name, score, range }) => part(name, score.text, range))
        .join(messages.report.betweenItems),
    ),
    borders: rubric.policy.bands.map(({ min }) => min).filter((min) => min > 0),
  };
}
