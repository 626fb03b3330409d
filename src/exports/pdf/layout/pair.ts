import {
  type Flowed,
  type Frame,
  flow,
  groupAt,
  mustTurn,
  type Placed,
  type Spot,
  startsPage,
} from "./flow.ts";
import { heightOf, type Slice } from "./slice.ts";

/** The slices of one column between two steps. */
interface Stretch {
  readonly step: string;
  readonly slices: readonly Slice[];
}

/**
 * Sets columns down side by side and keeps them in step: wherever all of them have a step of the same name, it starts at the same height
 * in each, on the page that the longest has reached. Columns whose steps differ in number or order run on their own.
 * @param columns the same document in several languages
 * @returns the places for each column; pages are counted alike
 */
export function flowInStep(
  columns: readonly (readonly Slice[])[],
  frame: Frame,
  from: Spot,
): Flowed[] {
  const [only, ...more] = columns;
  if (only && more.length === 0) return [flow(only, frame, from)];
  const stretches = inStep(columns);
  const placed: Placed[][] = columns.map(() => []);
  let spot = from;
  let ends: Spot[] = columns.map(() => from);
  const count = stretches[0]?.length ?? 0;
  for (let at = 0; at < count; at++) {
    const row = stretches.map((column) => column[at]?.slices ?? []);
    const firsts = row.flatMap((slices) => slices.slice(0, 1));
    const before = Math.max(0, ...firsts.map((slice) => slice.before));
    const used = spot.y > frame.top;
    const turns =
      firsts.some((slice) => startsPage(slice, frame, spot.y)) ||
      (used && rowTurns(stretches, at, frame, spot.y + before));
    const start = turns
      ? { page: spot.page + 1, y: frame.top }
      : { page: spot.page, y: spot.y + (used ? before : 0) };
    ends = row.map((slices, i) => {
      const flowed = flow(level(slices), frame, start);
      placed[i]?.push(...flowed.placed);
      return flowed.end;
    });
    spot = furthest(ends);
  }
  return placed.map((own, i) => ({ placed: own, end: ends[i] ?? from }));
}

/** A step that starts its own page has been given one, and the space above it belongs to the row. */
function level(slices: readonly Slice[]): readonly Slice[] {
  return slices.map((slice, i) => (i > 0 ? slice : { ...slice, before: 0, startsPage: false }));
}

function furthest(spots: readonly Spot[]): Spot {
  return spots.reduce((far, spot) =>
    spot.page > far.page || (spot.page === far.page && spot.y > far.y) ? spot : far,
  );
}

/** Whether what has to stay together from this step on, over the steps it is kept with, is too tall for the rest of the page. */
function rowTurns(
  stretches: readonly (readonly Stretch[])[],
  at: number,
  frame: Frame,
  y: number,
): boolean {
  let top = y;
  for (let next = at; ; next++) {
    const row = stretches.map((column) => column[next]?.slices ?? []);
    const groups = row.map((slices) => level(groupAt(slices, 0)));
    if (groups.some((group) => mustTurn(group, frame, top))) return true;
    const goesOn = row.some((slices, i) => isKeptWhole(slices, groups[i] ?? []));
    if (!goesOn || next + 1 >= (stretches[0]?.length ?? 0)) return false;
    const below = stretches.flatMap((column) => column[next + 1]?.slices.slice(0, 1) ?? []);
    top += Math.max(...groups.map(heightOf)) + Math.max(0, ...below.map((slice) => slice.before));
  }
}

/** A step all of which stays with the next one, e.g. a heading. */
function isKeptWhole(slices: readonly Slice[], group: readonly Slice[]): boolean {
  return slices.length > 0 && group.length === slices.length && slices.at(-1)?.keep === true;
}

/** Cuts the columns at the steps they share; not at all where these do not match one by one. */
function inStep(columns: readonly (readonly Slice[])[]): Stretch[][] {
  const cut = columns.map(stretchesOf);
  const names = cut.map((stretches) => stretches.map(({ step }) => step).join("\n"));
  if (names.every((name) => name === names[0])) return cut;
  return columns.map((slices) => [{ step: "", slices }]);
}

function stretchesOf(slices: readonly Slice[]): Stretch[] {
  const starts = slices.flatMap((slice, i) => (i === 0 || slice.step !== undefined ? [i] : []));
  return starts.map((start, i) => ({
    step: slices[start]?.step ?? "",
    slices: slices.slice(start, starts[i + 1] ?? slices.length),
  }));
}
