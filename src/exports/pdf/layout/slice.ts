import type { Pen } from "../page/pen.ts";

/**
 * The smallest piece of a page that is never split: a line of text, a table row, a drawing. Its horizontal place is its own business.
 * Lengths in points.
 */
export interface Slice {
  readonly height: number;
  /** Space above; dropped at the top of a page. */
  readonly before: number;
  /** Must stand on the same page as the slice after it. */
  readonly keep: boolean;
  /** Starts a new page. */
  readonly startsPage?: boolean;
  /** Begins something that stands at the same height in every language of a file that shows them side by side. */
  readonly step?: string;
  /** Drawn again above this slice when a page break separates it from what came before: the head of a table. */
  readonly repeat?: Slice;
  /** A rule at the side; neighbours with the same one share a single stroke. */
  readonly rail?: Rail;
  draw(pen: Pen, top: number): void;
}

/** A vertical rule beside slices. */
export interface Rail {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
}

/** A slice that shows nothing and takes room. */
export function blank(height: number, keep = false): Slice {
  return { height, before: 0, keep, draw: () => undefined };
}

/** The same slices with more space above the first. */
export function spaced(slices: readonly Slice[], before: number): Slice[] {
  return slices.map((slice, i) => (i === 0 ? { ...slice, before: slice.before + before } : slice));
}

/** The same slices, the last one tied to what follows. */
export function kept(slices: readonly Slice[]): Slice[] {
  return slices.map((slice, i) => (i === slices.length - 1 ? { ...slice, keep: true } : slice));
}

/** The same slices, beginning a step of this name; see `flowInStep`. */
export function stepped(slices: readonly Slice[], step: string): Slice[] {
  return slices.map((slice, i) => (i === 0 ? { ...slice, step } : slice));
}

/** All slices on one page, as far as a page can hold them. */
export function together(slices: readonly Slice[]): Slice[] {
  return slices.map((slice, i) => (i < slices.length - 1 ? { ...slice, keep: true } : slice));
}

/** Draws something behind every slice, e.g. a panel; neighbouring pieces touch. */
export function behind(
  slices: readonly Slice[],
  padding: number,
  paint: (pen: Pen, top: number, height: number) => void,
): Slice[] {
  return slices.map((slice, i) => {
    const above = i === 0 ? padding : slice.before;
    const below = i === slices.length - 1 ? padding : 0;
    const height = above + slice.height + below;
    return {
      ...slice,
      height,
      before: i === 0 ? slice.before : 0,
      draw: (pen, top) => {
        pen.begin(undefined);
        paint(pen, top, height);
        slice.draw(pen, top + above);
      },
    };
  });
}

/** Draws `other` at the height of the first slice, e.g. a label in the margin; the column is at least as tall as it. */
export function beside(slices: readonly Slice[], other: readonly Slice[]): Slice[] {
  const needed = heightOf(other);
  const column = heightOf(slices) < needed ? [...slices, blank(needed - heightOf(slices))] : slices;
  let reached = 0;
  return column.map((slice, i) => {
    // What stands under the label may not be torn away from it.
    const keep = slice.keep || reached + slice.height < needed;
    reached += slice.height + slice.before;
    if (i > 0) return { ...slice, keep: keep && i < column.length - 1 ? true : slice.keep };
    return {
      ...slice,
      keep: column.length > 1 && keep ? true : slice.keep,
      draw: (pen, top) => {
        drawDown(other, pen, top);
        slice.draw(pen, top);
      },
    };
  });
}

/** Total height, without the space above the first. */
export function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice, i) => sum + slice.height + (i === 0 ? 0 : slice.before), 0);
}

/** Draws slices below each other, without breaking pages. */
export function drawDown(slices: readonly Slice[], pen: Pen, top: number): void {
  let y = top;
  slices.forEach((slice, i) => {
    if (i > 0) y += slice.before;
    slice.draw(pen, y);
    y += slice.height;
  });
}
