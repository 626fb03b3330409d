import type { Pen } from "../page/pen.ts";
import { COLOUR } from "../theme.ts";

/** A bar from 0 to 100. Lengths in points. */
export interface RangeBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Borders between bands, 0..100. */
  readonly borders: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
  /** Evidence-backed score: filled mark. */
  readonly score: number | null;
  /** Claimed score: hollow mark. */
  readonly claimed?: number | null;
  readonly colour: string;
}

/** Draws the bar as decoration: its figures stand beside it as text. */
export function drawRangeBar(pen: Pen, bar: RangeBar, top: number): void {
  const { x, width, height, colour } = bar;
  const at = (value: number): number => x + (Math.min(100, Math.max(0, value)) / 100) * width;
  const middle = top + height / 2;
  pen.begin(undefined);
  pen.rect(x, top, width, height, { fill: COLOUR.band }, height / 2);
  if (bar.low !== null && bar.high !== null && bar.high > bar.low) {
    pen.rect(at(bar.low), top, at(bar.high) - at(bar.low), height, {
      fill: colour === COLOUR.gold ? "#dcc391" : "#b9bfc6",
    });
  }
  for (const border of bar.borders) {
    pen.line(at(border), top, at(border), top + height, { colour: COLOUR.white, width: 1.2 });
  }
  if (bar.claimed !== undefined && bar.claimed !== null) {
    const stroke = { colour, width: 1.3 };
    pen.circle(at(bar.claimed), middle, height / 2 + 0.6, { fill: COLOUR.white, stroke });
  }
  if (bar.score !== null) pen.circle(at(bar.score), middle, height / 2 + 1.6, { fill: colour });
}
