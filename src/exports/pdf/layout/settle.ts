import type { Flowed, Frame } from "./flow.ts";
import { flowInStep } from "./pair.ts";
import type { Slice } from "./slice.ts";

/** Text that ends this close to the top of its last page leaves the page all but empty, points. */
const LOST = 96;
/** Shares of the space between blocks that are tried. */
const SPACES = [0.94, 0.88, 0.8, 0.7] as const;

/**
 * Lays columns out from the top of page 2, side by side where there are several. When that leaves a last page all but empty,
 * the space between blocks gives way by steps until the text ends on the page before or fills more of its last one.
 */
export function settle(columns: readonly (readonly Slice[])[], frame: Frame): readonly Flowed[] {
  const usual = flowAt(columns, frame, 1);
  if (!endsLost(usual, frame)) return usual;
  for (const share of SPACES) {
    const closer = flowAt(columns, frame, share);
    if (!endsLost(closer, frame)) return closer;
  }
  return usual;
}

function flowAt(
  columns: readonly (readonly Slice[])[],
  frame: Frame,
  share: number,
): readonly Flowed[] {
  const closer = columns.map((slices) =>
    share === 1
      ? slices
      : slices.map((slice) => ({ ...slice, before: Math.round(slice.before * share * 10) / 10 })),
  );
  return flowInStep(closer, frame, { page: 2, y: frame.top });
}

function endsLost(flowed: readonly Flowed[], frame: Frame): boolean {
  const last = Math.max(...flowed.map(({ end }) => end.page));
  const deepest = Math.max(
    ...flowed.filter(({ end }) => end.page === last).map(({ end }) => end.y),
  );
  return last > 2 && deepest < frame.top + LOST;
}
