import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useState } from "react";

/** Heights in rem, as the style sheet sets them: fixed, so that 20,000 rows need no measuring. */
const ROW = 3.5;
const HEAD = 3;

/**
 * The rows in view of a region that scrolls, and the one at which the keyboard stands, which may not go away.
 * @param active place of that row
 */
export function useRows(
  region: RefObject<HTMLElement | null>,
  count: number,
  active: number,
): {
  readonly items: readonly VirtualItem[];
  /** Height of all rows, in px. */
  readonly height: number;
  /** Scrolls just so far that a row is in view. */
  readonly show: (place: number) => void;
} {
  const [rem] = useState(
    () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  );
  // oxlint-disable-next-line react/incompatible-library -- what it returns goes no further than this hook and its caller
  const rows = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => ROW * rem,
    overscan: 5,
    // The head covers the top of the region; without this the last row in view would lie under its lower edge.
    scrollPaddingEnd: HEAD * rem,
    rangeExtractor: (range) => {
      const places = defaultRangeExtractor(range);
      if (active >= count || places.includes(active)) return places;
      return [...places, active].sort((a, b) => a - b);
    },
  });
  const show = useCallback((place: number) => rows.scrollToIndex(place, { align: "auto" }), [rows]);
  return { items: rows.getVirtualItems(), height: rows.getTotalSize(), show };
}
