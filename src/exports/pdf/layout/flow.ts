import type { Pen } from "../page/pen.ts";
import { heightOf, type Slice } from "./slice.ts";

/** Top and bottom of the text on every page, points. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Sets slices down the current page and on to new ones. What is kept together moves to the next page together, unless it is taller than a page.
 * @param top where to start on the current page
 * @returns where the text ended
 */
export function flow(pen: Pen, slices: readonly Slice[], frame: Frame, top = frame.top): number {
  let y = top;
  let at = 0;
  while (at < slices.length) {
    const group = groupAt(slices, at);
    const first = group[0];
    if (!first) break;
    const fits = y + first.before + heightOf(group) <= frame.bottom;
    const startsPage = first.startsPage === true && y > frame.top;
    if (startsPage || (!fits && y > frame.top && room(first, y, group, frame))) {
      pen.addPage();
      y = repeated(pen, first, frame);
    }
    for (const slice of group) {
      const before = y > frame.top ? slice.before : 0;
      if (y + before + slice.height > frame.bottom && y > frame.top) {
        pen.addPage();
        y = repeated(pen, slice, frame);
      } else y += before;
      slice.draw(pen, y);
      y += slice.height;
    }
    at += group.length;
  }
  return y;
}

/** Slices from `at` that stay together. */
function groupAt(slices: readonly Slice[], at: number): readonly Slice[] {
  let end = at;
  while (slices[end]?.keep && end < slices.length - 1) end++;
  return slices.slice(at, end + 1);
}

/** A group taller than a page starts where it is unless little room is left there. */
function room(first: Slice, y: number, group: readonly Slice[], frame: Frame): boolean {
  const page = frame.bottom - frame.top;
  return heightOf(group) <= page || y + first.before + first.height > frame.bottom - page / 3;
}

function repeated(pen: Pen, slice: Slice, frame: Frame): number {
  if (!slice.repeat) return frame.top;
  slice.repeat.draw(pen, frame.top);
  return frame.top + slice.repeat.height;
}
