import { mayBreak } from "./kinsoku.ts";
import { emptyHalf, type Item } from "./shape.ts";

/** One line of items. Lengths in 1/1000 em. */
export interface Line {
  readonly items: readonly Item[];
  /** Where the first item starts: −500 when its empty left half hangs out, else 0. */
  readonly start: number;
  /** Visible length, without trailing spaces and without the empty half of a closing mark that hangs out. */
  readonly width: number;
  /** Broken by the breaker, not by the author. */
  readonly soft: boolean;
}

/** A last line shorter than this looks lost, 1/1000 em. */
const SHORTEST_LAST = 2000;

/**
 * Breaks items into lines no longer than `limit` (1/1000 em), first fit. Words stay whole unless a single one is longer than the line;
 * closing marks never start a line and opening marks never end one, except where one alone does not fit.
 */
export function breakLines(items: readonly Item[], limit: number): Line[] {
  const lines = firstFit(items, limit);
  const [last, before] = [lines.at(-1), lines.at(-2)];
  if (!last || !before || last.width >= SHORTEST_LAST) return lines;
  return [...lines.slice(0, -2), ...shareOut(before, last, limit)];
}

/** Moves the break before the last line back until that line is no longer lost; gives up where no break allows it. */
function shareOut(before: Line, last: Line, limit: number): Line[] {
  const items = [...before.items, ...last.items];
  for (let at = before.items.length - 1; at > before.items.length / 2; at--) {
    const [left, right] = [items[at - 1], items[at]];
    if (!left || !right || !mayBreak(left, right, left.address && right.address)) continue;
    const tail = lineOf(items.slice(at), false);
    if (tail.width > limit) break;
    if (tail.width >= SHORTEST_LAST) return [lineOf(items.slice(0, at), true), tail];
  }
  return [before, last];
}

function firstFit(items: readonly Item[], limit: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < items.length) {
    const to = lineEnd(items, from, limit);
    lines.push(lineOf(items.slice(from, to), to < items.length));
    from = to;
    while (items[from]?.kind === "space") from++;
  }
  return lines;
}

/** Index after the last item of the line that starts at `from`. */
function lineEnd(items: readonly Item[], from: number, limit: number): number {
  let width = startOf(items[from]);
  let possible = 0;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    width += item.advance;
    if (item.kind !== "space" && width - hanging(item) > limit && i > from) return possible || i;
    width += item.gap;
    const next = items[i + 1];
    if (next && mayBreak(item, next, item.address && next.address)) possible = i + 1;
  }
  return items.length;
}

function lineOf(items: readonly Item[], soft: boolean): Line {
  let end = items.length;
  while (end > 1 && items[end - 1]?.kind === "space") end--;
  const shown = items.slice(0, end);
  const start = startOf(shown[0]);
  const last = shown.at(-1);
  const natural = shown.reduce(
    (sum, item, i) => sum + item.advance + (i < end - 1 ? item.gap : 0),
    start,
  );
  // The trailing space stays with the line so that copied text keeps its words apart.
  return { items, start, width: natural - (last ? hanging(last) : 0), soft };
}

/** The empty left half of an opening mark hangs out of the column. */
function startOf(item: Item | undefined): number {
  return item?.kind === "open" ? -emptyHalf(item) : 0;
}

/** Empty half of a closing mark at the end of a line. */
function hanging(item: Item): number {
  return item.kind === "close" ? emptyHalf(item) : 0;
}
