import type { Pen } from "../page/pen.ts";
import { heightOf, type Rail, type Slice } from "./slice.ts";

/** Top and bottom of the text on every page, points. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** A place in a column: a page, from 1, and a distance from its top, points. */
export interface Spot {
  readonly page: number;
  readonly y: number;
}

/** A slice where it goes. */
export interface Placed extends Spot {
  readonly slice: Slice;
}

/** Slices with their places and where the text ended. */
export interface Flowed {
  readonly placed: readonly Placed[];
  readonly end: Spot;
}

/**
 * Sets slices down from a spot and on to new pages. What is kept together moves to the next page together, unless it is taller than a page.
 * Draws nothing.
 */
export function flow(slices: readonly Slice[], frame: Frame, from: Spot): Flowed {
  const placed: Placed[] = [];
  let { page, y } = from;
  let at = 0;
  const turn = (slice: Slice): void => {
    page++;
    y = frame.top;
    if (!slice.repeat) return;
    placed.push({ slice: slice.repeat, page, y });
    y += slice.repeat.height;
  };
  while (at < slices.length) {
    const group = groupAt(slices, at);
    const first = group[0];
    if (!first) break;
    if (startsPage(first, frame, y) || (y > frame.top && mustTurn(group, frame, y))) turn(first);
    for (const slice of group) {
      const before = y > frame.top ? slice.before : 0;
      if (y + before + slice.height > frame.bottom && y > frame.top) turn(slice);
      else y += before;
      placed.push({ slice, page, y });
      y += slice.height;
    }
    at += group.length;
  }
  return { placed, end: { page, y } };
}

/** Draws placed slices, page by page. */
export function drawPlaced(pen: Pen, placed: readonly Placed[]): void {
  placed.forEach(({ slice, page, y }, i) => {
    if (page !== pen.page) pen.goTo(page);
    slice.draw(pen, y);
    if (slice.rail && !continues(placed[i], placed[i + 1])) drawRail(pen, slice.rail, placed, i);
  });
}

/** Whether two neighbours stand beside the same rule on one page. */
function continues(here: Placed | undefined, next: Placed | undefined): boolean {
  return (
    here?.slice.rail !== undefined &&
    here.slice.rail === next?.slice.rail &&
    here.page === next.page
  );
}

/** One stroke beside the slices up to `last` that share a rule. */
function drawRail(
  pen: Pen,
  { x, width, colour }: Rail,
  placed: readonly Placed[],
  last: number,
): void {
  let first = last;
  while (continues(placed[first - 1], placed[first])) first--;
  const [from, to] = [placed[first], placed[last]];
  if (!from || !to) return;
  pen.begin(undefined);
  pen.rect(x, from.y + 1, width, to.y + to.slice.height - from.y - 2, { fill: colour });
}

/** Whether a slice that asks for a page of its own gets one: not below the few lines that the page before could not hold. */
export function startsPage(slice: Slice, frame: Frame, y: number): boolean {
  return slice.startsPage === true && y > frame.top + (frame.bottom - frame.top) / 3;
}

/** Slices from `at` that stay together. */
export function groupAt(slices: readonly Slice[], at: number): readonly Slice[] {
  let end = at;
  while (slices[end]?.keep && end < slices.length - 1) end++;
  return slices.slice(at, end + 1);
}

/** Whether a group that starts at `y` belongs on the next page; one taller than a page starts where it is unless little room is left. */
export function mustTurn(group: readonly Slice[], frame: Frame, y: number): boolean {
  const [first] = group;
  if (!first) return false;
  const height = heightOf(group);
  if (y + first.before + height <= frame.bottom) return false;
  const page = frame.bottom - frame.top;
  return height <= page || y + first.before + first.height > frame.bottom - page / 3;
}
