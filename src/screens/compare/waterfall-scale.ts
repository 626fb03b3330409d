import type { ScoreChange } from "#report";

/** One cause as a bar on a scale of 0 to 100 per cent. */
export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** A second cue beside the place of the bar. */
  readonly gains: boolean;
}

/** The shortest scale, in points: a change of a tenth shall not look like one of fifty. */
const LEAST_SPAN = 10;

/** A change laid out on a scale that holds every step of it, in whole fives. */
export function waterfallOf({ before, after, parts }: ScoreChange): {
  readonly steps: readonly WaterfallStep[];
  readonly start: number;
  readonly end: number;
  /** Ends of the scale, points. */
  readonly low: number;
  readonly high: number;
} {
  const [from, to] = [before.value ?? 0, after.value ?? 0];
  let reached = from;
  const spans = parts.map((part) => {
    const begin = reached;
    reached += part.figure.value ?? 0;
    return { part, begin, end: reached };
  });
  const values = [from, to, ...spans.map(({ end }) => end)];
  const low = Math.max(0, 5 * Math.floor(Math.min(...values) / 5));
  const high = Math.max(low + LEAST_SPAN, 5 * Math.ceil(Math.max(...values) / 5));
  const place = (value: number) => (100 * (value - low)) / (high - low);
  return {
    steps: spans.map(({ part, begin, end }) => ({
      id: part.id,
      label: part.label,
      text: part.figure.text,
      left: place(Math.min(begin, end)),
      width: place(Math.max(begin, end)) - place(Math.min(begin, end)),
      gains: end >= begin,
    })),
    start: place(from),
    end: place(to),
    low,
    high,
  };
}
